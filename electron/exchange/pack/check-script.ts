/**
 * The program of `check.html`. It stands here as text because it runs alone in a stranger's browser, offline. `checkPack` takes the
 * files of a pack by their paths, as bytes, and gives what it found; the rest shows that. Nothing of a pack is ever written as markup.
 */
export const CHECK_SCRIPT = String.raw`'use strict';
async function checkPack(files) {
  const text = (bytes) => new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  const hex = async (bytes) =>
    [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))].map((b) => b.toString(16).padStart(2, '0')).join('');
  const faults = [];
  const manifestBytes = files.get('gainsay-pack.json');
  if (!manifestBytes) throw new Error('There is no gainsay-pack.json among these files. Choose the folder of the pack itself.');
  const manifest = JSON.parse(text(manifestBytes));
  let hashed = 0;
  for (const { path, bytes, sha256 } of manifest.files) {
    const content = files.get(path);
    if (!content) faults.push({ where: path, what: 'is missing' });
    else if (content.byteLength !== bytes || (await hex(content)) !== sha256)
      faults.push({ where: path, what: 'is not the file that was packed' });
    else hashed += 1;
  }
  const fingerprint = await hex(manifestBytes);
  const sums = manifest.files.concat({ path: 'gainsay-pack.json', sha256: fingerprint });
  const sumsBytes = files.get('SHA256SUMS');
  if (!sumsBytes) faults.push({ where: 'SHA256SUMS', what: 'is missing' });
  else if (text(sumsBytes) !== sums.map(({ path, sha256 }) => sha256 + '  ' + path + '\n').join(''))
    faults.push({ where: 'SHA256SUMS', what: 'does not agree with gainsay-pack.json: one of the two was changed' });
  const listed = new Set(manifest.files.map(({ path }) => path).concat('gainsay-pack.json', 'SHA256SUMS'));
  for (const path of files.keys())
    if (!listed.has(path) && !/(^|[/])([.]DS_Store|Thumbs[.]db|desktop[.]ini)$/i.test(path))
      faults.push({ where: path, what: 'was added to the pack' });
  const projectBytes = files.get('project.json');
  const isFaulty = (path) => faults.some(({ where }) => where === path);
  // Of a changed project nothing else is to be believed.
  if (isFaulty('project.json')) return { manifest, hashed, quotes: null, faults, fingerprint };
  const project = JSON.parse(text(projectBytes));
  const texts = new Map(project.documents.flatMap((d) => d.texts.map((t) => [t.id, { document: d, letters: [...t.text] }])));
  const originals = new Map(manifest.originals.map((o) => [o.sha256, o.path]));
  const quotes = project.statements.map((s) => {
    const found = texts.get(s.version);
    const stands = found ? found.letters.slice(s.start, s.end).join('') === s.quote : false;
    const title = found ? found.document.title : s.document;
    if (!stands) faults.push({ where: 'statement ' + s.number, what: 'its words are not those of its text' });
    return { number: s.number, quote: s.quote, stance: s.stance, title, stands, ...inOriginal(found, s) };
  });
  function inOriginal(found, s) {
    const path = found ? originals.get(found.document.sha256) : undefined;
    if (path && isFaulty(path)) return { good: false, original: 'the original file is not the one that was packed' };
    const bytes = files.get(path);
    if (!bytes || !/^(text|markdown)$/.test(found.document.format)) return { good: true, original: '' };
    try {
      const good = text(bytes).replace(/\r\n?/g, '\n').includes(s.quote);
      return { good, original: good ? 'also in the original file' : 'not so in the original file' };
    } catch {
      return { good: true, original: '' };
    }
  }
  return { manifest, hashed, quotes, faults, fingerprint };
}

function setUp() {
  const out = document.getElementById('out');
  const line = (tag, words, name) => {
    const element = document.createElement(tag);
    element.textContent = words;
    if (name) element.className = name;
    out.append(element);
    return element;
  };
  const run = async (list) => {
    out.replaceChildren();
    line('p', 'Checking…', 'muted');
    const files = new Map();
    for (const { path, file } of list) files.set(path, await file.arrayBuffer());
    try {
      show(await checkPack(files));
    } catch (error) {
      out.replaceChildren();
      line('p', String(error.message || error), 'bad');
    }
  };
  const cell = (row, words, name, tag = 'td') => {
    const element = document.createElement(tag);
    element.textContent = words;
    if (name) element.className = name;
    row.append(element);
  };
  const show = ({ manifest, hashed, quotes, faults, fingerprint }) => {
    out.replaceChildren();
    const one = faults.length === 1;
    line('h2', faults.length === 0 ? '✓ Everything is as it was packed.' : '✗ This is not as it was packed: ' + faults.length + (one ? ' fault.' : ' faults.'), faults.length === 0 ? 'good' : 'bad');
    for (const { where, what } of faults) line('p', where + ' ' + what + '.', 'bad');
    line('p', hashed + ' of ' + manifest.files.length + ' files have their SHA-256.');
    if (quotes === null) line('p', 'The quotes were not checked, for project.json holds them, and it is not the file that was packed.', 'bad');
    else line('p', quotes.filter((q) => q.stands).length + ' of ' + quotes.length + ' quotes stand in their texts, letter for letter, at their places.');
    line('p', 'SHA-256 of gainsay-pack.json, to compare with what you were told: ' + fingerprint, 'muted');
    if (!quotes || quotes.length === 0) return;
    const table = document.createElement('table');
    const head = table.createTHead().insertRow();
    for (const title of ['', 'No.', 'Stance', 'Quote', 'Document', 'Original file']) cell(head, title, '', 'th');
    const body = table.createTBody();
    for (const q of quotes) {
      const row = body.insertRow();
      cell(row, q.stands ? '✓' : '✗', q.stands ? 'good' : 'bad');
      for (const words of [String(q.number), q.stance, q.quote, q.title]) cell(row, words);
      cell(row, q.original, q.good ? 'muted' : 'bad');
    }
    out.append(table);
  };
  const inPack = (path) => path.split('/').slice(1).join('/');
  const input = document.getElementById('folder');
  input.addEventListener('change', () =>
    run([...input.files].map((file) => ({ path: inPack(file.webkitRelativePath), file }))));
  addEventListener('dragover', (event) => event.preventDefault());
  addEventListener('drop', async (event) => {
    event.preventDefault();
    const [entry] = [...event.dataTransfer.items].map((item) => item.webkitGetAsEntry()).filter(Boolean);
    if (!entry || !entry.isDirectory) return line('p', 'Drop the unpacked folder of the pack.', 'bad');
    run(await walk(entry, ''));
  });
  const walk = async (folder, path) => {
    const reader = folder.createReader();
    const list = [];
    for (;;) {
      const portion = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
      if (portion.length === 0) return list;
      for (const entry of portion)
        if (entry.isDirectory) list.push(...(await walk(entry, path + entry.name + '/')));
        else list.push({ path: path + entry.name, file: await new Promise((resolve, reject) => entry.file(resolve, reject)) });
    }
  };
}
if (typeof document !== 'undefined') setUp();
`
