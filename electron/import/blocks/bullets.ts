/** A list item without the sign at its beginning, which is drawn anew beside it. A number is part of the words and stays. */
export function withoutBullet(item: string): string {
  return item.replace(/^[•▪·‣●○◦\uF0B7]\s+(?=\S)/u, '')
}
