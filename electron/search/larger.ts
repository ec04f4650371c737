type Units = Uint8Array | Uint16Array | Uint32Array | Int32Array

/** An array of the same numbers with room for twice as many. */
export function larger<Kind extends Units>(units: Kind, Kind: new (length: number) => Kind): Kind {
  const twice = new Kind(units.length * 2)
  twice.set(units)
  return twice
}
