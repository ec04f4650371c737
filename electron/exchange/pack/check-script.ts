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
  const projectBytes = files.get('project.json');
  // Of a changed project nothing else is to be believed.
  if (faults.some(({ where }) => where === 'project.json')) return { manifest, hashed, quotes: [], faults, fingerprint: await hex(manifestBytes) };
  const project = JSON.parse(text(projectBytes));
  const texts = new Map(project.documents.flatMap((d) => d.texts.map((t) => [t.id, { document: d, letters: [...t.text] }])));
  const originals = new Map(manifest.originals.map((o) => [o.sha256, o.path]));
  const quotes = project.statements.map((s) => {
    const found = texts.get(s.version);
    const stands = found ? found.letters.slice(s.start, s.end).join('') === s.quote : false;
    const title = found ? found.document.title : s.document;
    if (!stands) faults.push({ where: 'statement ' + s.number, what: 'its words are not those of its text' });
    return { number: s.number, quote: s.quote, stance: s.stance, title, stands, inOriginal: inOriginal(found, s) };
  });
  function inOriginal(found, s) {
    if (!found || !/^(text|markdown)$/.test(found.document.format)) return null;
    const bytes = files.get(originals.get(found.document.sha256));
    if (!bytes) return null;
    try {
      return text(bytes).replace(/\r\n?/g, '\n').includes(s.quote);
    } catch {
      return null;
    }
  }
  return { manifest, hashed, quotes, faults, fingerprint: await hex(manifestBytes) };
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
  const show = ({ manifest, hashed, quotes, faults, fingerprint }) => {
    out.replaceChildren();
    const right = quotes.filter((q) => q.stands).length;
    const verdict = faults.length === 0 ? '✓ Everything is as it was packed.' : '✗ ' + faults.length + ' found that should not be.';
    line('h2', verdict, faults.length === 0 ? 'good' : 'bad');
    line('p', hashed + ' of ' + manifest.files.length + ' files have their SHA-256. ' + right + ' of ' + quotes.length + ' quotes stand in their texts, letter for letter, at their places.');
    line('p', 'SHA-256 of gainsay-pack.json, to compare with what you were told: ' + fingerprint, 'muted');
    for (const { where, what } of faults) line('p', where + ' ' + what, 'bad');
    const table = document.createElement('table');
    for (const q of quotes) {
      const row = table.insertRow();
      const words = [q.stands ? '✓' : '✗', String(q.number), q.stance, q.quote, q.title, q.inOriginal === true ? 'also in the original file' : q.inOriginal === false ? 'not so in the original file' : ''];
      for (const word of words) row.insertCell().textContent = word;
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
