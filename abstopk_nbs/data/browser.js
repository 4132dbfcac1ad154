'use strict';
// The page of one SAE's latents. Text of the corpus reaches the document through textContent only.

const $ = id => document.getElementById(id);
function el(tag, cls, text) {
  const e = document.createElement(tag);
  if (cls) e.className = cls;
  if (text !== undefined) e.textContent = text;
  return e;
}

let H, A;                                          // header and arrays, see page_data in browser.py
let order = [];                                    // latents of the table, as sorted and filtered
let picked = -1;                                   // the latent that is shown
let sortBy = 'kind', down = false;                 // two-sided latents come first
let words = null;                                  // of each latent, what a search looks at

// ---- the data

const TYPES = { uint8: Uint8Array, int8: Int8Array, uint16: Uint16Array, uint32: Uint32Array, float32: Float32Array };

async function unpack() {
  if (!('DecompressionStream' in window))
    throw new Error('This page needs a browser from 2023 or later (one with DecompressionStream).');
  const bytes = Uint8Array.from(atob($('data').textContent.trim()), c => c.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  const raw = await new Response(stream).arrayBuffer();
  const n = Number(new DataView(raw).getBigUint64(0, true));
  H = JSON.parse(new TextDecoder().decode(new Uint8Array(raw, 8, n)));
  A = {};
  for (const [name, a] of Object.entries(H.arrays)) A[name] = whole(raw, 8 + n, a);
}

function whole(raw, start, a) {                    // all first bytes, then all second bytes: back to whole numbers
  const T = TYPES[a.type], size = T.BYTES_PER_ELEMENT;
  const from = new Uint8Array(raw, start + a.offset, a.length * size), to = new Uint8Array(a.length * size);
  for (let b = 0; b < size; b++)
    for (let i = 0, j = b * a.length; i < a.length; i++, j++) to[i * size + b] = from[j];
  return new T(to.buffer);
}

const place = (i, side, j) => A.at[(side * H.d_sae + i) * H.n_contexts + j] - 1;      // -1 where there is none
const token = i => H.vocabulary[i];
const cell = (column, i) => A.table[H.columns.indexOf(column) * H.d_sae + i];

function format(v) {
  if (Number.isNaN(v)) return '–';
  if (v === 0) return '0';
  return Math.abs(v) >= .01 && Math.abs(v) < 1e4 ? String(+v.toPrecision(3)) : v.toExponential(1);
}

function sideTokens(i, side) {                     // the tokens a side fires on, strongest first, each once
  const out = [];
  for (let j = 0; j < H.n_contexts; j++) {
    const at = place(i, side, j);
    if (at >= 0) out.push(token(A.text[at]));
  }
  return [...new Set(out)];
}

function written(i, side) {                        // the tokens that +d or -d makes likelier
  return Array.from({ length: H.n_written }, (_, j) => token(A.written[(side * H.d_sae + i) * H.n_written + j]));
}

function searchable() {
  const all = i => [0, 1].flatMap(s => [...sideTokens(i, s), ...written(i, s)]).join('\n').toLowerCase();
  words ??= Array.from({ length: H.d_sae }, (_, i) => all(i));
  return words;
}

// ---- the table

const COLUMNS = [
  ['latent', '#', 'number of the latent'],
  ['kind', 'kind', 'by the rule of the census; two-sided latents first, those with the strongest weaker side on top'],
  ['density', 'density', 'share of tokens on which the latent fires'],
  ['share_negative', 'negative', 'share of its firings that are negative'],
  ['balance', 'top 30', 'share of negatives among its 30 strongest firings'],
  ['weaker', 'weak/strong', 'strength of the weaker side over that of the stronger one'],
  ['overlap', 'overlap', 'share of top tokens that both sides have in common'],
  ['tokens', 'fires on  + | −', 'tokens of the strongest firings of either side'],
];
const GRID = '52px 78px 68px 64px 56px 84px 60px minmax(150px,1fr)';
const ROW = 26;                                    // pixels

function weaker(i) {
  const a = cell('strength_pos', i), b = cell('strength_neg', i);
  return Math.max(a, b) ? Math.min(a, b) / Math.max(a, b) : NaN;
}

function valueOf(column, i) {
  if (column === 'latent') return i;
  if (column === 'kind') return A.kind[i];
  if (column === 'tokens') return sideTokens(i, 0)[0] ?? '';
  if (column === 'weaker') return weaker(i);
  return cell(column, i);
}

function shownAs(column, i) {
  if (column === 'latent') return i;
  if (column === 'kind') return H.kinds[A.kind[i]];
  if (column === 'tokens') return [0, 1].map(s => sideTokens(i, s).slice(0, 4).join(' ') || '·').join(' | ');
  return format(valueOf(column, i));
}

function found(i, query) {
  const q = query.trim(), n = q.replace(/^#/, '');
  if (!q) return true;
  if (!/^\d+$/.test(n)) return searchable()[i].includes(q);
  return String(i) === n || searchable()[i].split('\n').some(w => w.trim() === n);
}

function select() {
  const query = $('search').value.toLowerCase(), kind = $('kind').value;
  order = [];
  for (let i = 0; i < H.d_sae; i++)
    if ((kind === '' || A.kind[i] === +kind) && found(i, query)) order.push(i);
  sortRows();
  $('count').textContent = `${order.length} of ${H.d_sae} latents`;
  $('rows').style.height = order.length * ROW + 'px';
  $('scroll').scrollTop = 0;
  draw();
}

function sortRows() {
  const v = order.map(i => valueOf(sortBy, i)), rank = order.map((_, j) => j);
  const last = x => Number.isNaN(x) || x === '';
  const even = sortBy === 'kind' ? order.map(i => weaker(i) || 0) : order.map(() => 0);
  const compare = (x, y) => (x < y ? -1 : x > y ? 1 : 0) * (down ? -1 : 1);
  rank.sort((a, b) => last(v[a]) - last(v[b]) || compare(v[a], v[b]) || even[b] - even[a] || a - b);
  order = rank.map(j => order[j]);
}

function tableRow(i, at) {
  const r = el('div', 'row' + (i === picked ? ' on' : ''));
  r.style.top = at * ROW + 'px';
  r.style.gridTemplateColumns = GRID;
  r.dataset.latent = i;
  for (const [column] of COLUMNS) r.append(el('div', '', shownAs(column, i)));
  r.onclick = () => open(i);
  return r;
}

function draw() {                                  // only the rows in view are in the document
  const box = $('scroll'), from = Math.max(0, Math.floor(box.scrollTop / ROW) - 8);
  const to = Math.min(order.length, from + Math.ceil(box.clientHeight / ROW) + 16);
  $('rows').replaceChildren(...order.slice(from, to).map((i, j) => tableRow(i, from + j)));
}

function heads() {
  $('head').style.gridTemplateColumns = GRID;
  $('head').replaceChildren(...COLUMNS.map(([column, label, meaning]) => {
    const b = el('button', '', label + (column === sortBy ? (down ? ' ▾' : ' ▴') : ''));
    b.dataset.column = column;
    b.title = meaning;
    b.onclick = () => {
      down = column === sortBy ? !down : !['latent', 'kind', 'tokens'].includes(column);
      sortBy = column;
      heads();
      select();
    };
    return b;
  }));
}

// ---- one latent

const HUE = ['--pos', '--neg'], NAME = ['Positive side', 'Negative side'], SIGN = ['+', '−'];

function shade(v) {                                // v from -1 to 1
  const p = Math.round(Math.min(1, Math.abs(v)) * 62 + 8);
  return v === 0 ? '' : `color-mix(in srgb, var(${HUE[v > 0 ? 0 : 1]}) ${p}%, transparent)`;
}

function context(i, side, j) {                     // the text around a firing, every token coloured by its code
  const at = place(i, side, j);
  if (at < 0) return null;
  const W = H.before + 1 + H.after, base = ((side * H.d_sae + i) * H.n_contexts + j) * W;
  const row = Math.floor(at / H.context), p = el('p', 'ctx');
  p.append(el('i', '', String(+(A.codes[base + H.before] / 127 * A.top[i]).toPrecision(2))));
  for (let w = 0; w < W; w++) {
    const t = at - H.before + w;
    if (t < 0 || t >= A.text.length || Math.floor(t / H.context) !== row) continue;
    const v = A.codes[base + w] / 127, s = el('span', t === at ? 'here' : '', token(A.text[t]).replace(/\n/g, '⏎'));
    if (v) {
      s.style.background = shade(v);
      s.title = (v * A.top[i]).toPrecision(2);
    }
    p.append(s);
  }
  return p;
}

const NS = 'http://www.w3.org/2000/svg';
function drawn(parent, tag, attributes, text) {
  const e = document.createElementNS(NS, tag);
  for (const [k, v] of Object.entries(attributes)) e.setAttribute(k, v);
  if (text !== undefined) e.textContent = text;
  parent?.append(e);
  return e;
}

function histogram(i) {
  const n = H.bins, counts = Array.from(A.hist.subarray(i * n, (i + 1) * n));
  const most = Math.log1p(Math.max(...counts)) || 1;
  const s = drawn(null, 'svg', { viewBox: '0 0 520 110', width: 520, role: 'img',
                                 'aria-label': 'Histogram of the signed code' });
  counts.forEach((c, b) => {
    if (!c) return;
    const height = 82 * Math.log1p(c) / most, fill = `var(${HUE[b < n / 2 ? 1 : 0]})`;
    const bar = drawn(s, 'rect', { x: 10 + 500 * b / n + .5, y: 90 - height, width: 500 / n - 1, height, fill });
    drawn(bar, 'title', {}, c + ' firings');
  });
  const line = { stroke: 'currentColor', 'stroke-width': .7 };
  drawn(s, 'line', { x1: 260, x2: 260, y1: 4, y2: 92, ...line });
  drawn(s, 'line', { x1: 10, x2: 510, y1: 90.5, y2: 90.5, ...line });
  drawn(s, 'text', { x: 10, y: 105 }, format(-A.top[i]));
  drawn(s, 'text', { x: 260, y: 105, 'text-anchor': 'middle' }, '0  (counts on a log scale)');
  drawn(s, 'text', { x: 510, y: 105, 'text-anchor': 'end' }, format(A.top[i]));
  return s;
}

function near(i, what, title) {
  const d = el('div', 'near');
  d.append(el('h3', '', title));
  for (let j = 0; j < H.n_near; j++) {
    const o = A[what][i * H.n_near + j], cos = (A[what + '_cos'][i * H.n_near + j] / 100).toFixed(2);
    const b = el('button', '', `${o}  ${cos}`);
    b.dataset.latent = o;
    b.title = [0, 1].map(s => sideTokens(o, s).slice(0, 5).join(' ')).join(' | ');
    b.onclick = () => open(o);
    d.append(b);
  }
  return d;
}

function oneSide(i, side) {
  const d = el('div', side ? 'neg' : 'pos');
  d.append(el('h3', '', `${SIGN[side]} ${NAME[side]}`));
  const found = Array.from({ length: H.n_contexts }, (_, j) => context(i, side, j)).filter(Boolean);
  d.append(...(found.length ? found : [el('p', 'none', 'This side did not fire.')]));
  d.append(el('h3', '', `${SIGN[side]}d makes likelier`));
  for (const t of written(i, side)) d.append(el('span', 'chip', t.replace(/\n/g, '⏎')));
  return d;
}

const FACTS = [
  ['density', i => format(cell('density', i)), 'Share of tokens on which the latent fires.'],
  ['negative', i => format(cell('share_negative', i)), 'Share of its firings that are negative.'],
  ['negative among the 30 strongest', i => format(cell('balance', i)),
   'The same among its 30 strongest firings; near one half where both signs fire hard.'],
  ['strength', i => `+${format(cell('strength_pos', i))} / −${format(cell('strength_neg', i))}`,
   'Mean size of the strongest firings of either sign.'],
  ['coherence', i => `+${format(cell('coherence_pos', i))} / −${format(cell('coherence_neg', i))} / across ` +
   format(cell('cross', i)),
   'How alike the model’s activations are at the strongest firings of a side, and across the two sides: ' +
   'mean cosines, with the latent’s own direction taken out.'],
  ['shared top tokens', i => format(cell('overlap', i)),
   'Tokens that both sides fire on hardest, as a share of all that either does.'],
  ['encoder–decoder cosine', i => format(cell('enc_dec', i)),
   'Cosine between the direction that the latent reads (its column of the encoder) and the one that it writes ' +
   '(its row of the decoder): 1 where it writes what it reads.'],
];

function facts(i) {
  const f = el('div', 'facts');
  for (const [name, value, meaning] of FACTS) {
    const label = el('span', '', name + ' ');
    label.title = meaning;
    f.append(label, el('b', '', value(i)), '   ');
  }
  return f;
}

function meanings() {
  const d = el('details'), list = el('dl');
  d.append(el('summary', '', 'What these numbers mean'));
  for (const [name, , meaning] of FACTS) list.append(el('dt', '', name), el('dd', '', meaning));
  d.append(list);
  return d;
}

function open(i) {
  picked = i;
  const sides = el('div', 'sides');
  sides.append(oneSide(i, 0), oneSide(i, 1));
  $('right').replaceChildren(
    el('h2', '', `Latent ${i} · ${H.kinds[A.kind[i]]}`), facts(i), meanings(), histogram(i), sides,
    near(i, 'near', 'Nearest latents (cosine of atoms)'), near(i, 'far', 'Most opposed latents'));
  $('right').scrollTop = 0;
  history.replaceState(null, '', '#latent=' + i);
  draw();
}

// ---- the page

function fromHash() {
  const m = /latent=(\d+)/.exec(location.hash);
  return m && +m[1] < H.d_sae ? +m[1] : null;
}

function onKey(e) {
  if (/INPUT|SELECT/.test(e.target.tagName) || !['ArrowDown', 'ArrowUp'].includes(e.key)) return;
  e.preventDefault();
  const j = order.indexOf(picked) + (e.key === 'ArrowDown' ? 1 : -1);
  if (j < 0 || j >= order.length) return;
  open(order[j]);
  $('scroll').scrollTop = Math.max(0, j * ROW - $('scroll').clientHeight / 2);
}

async function start() {
  await unpack();
  document.title = H.about.title;
  $('title').textContent = H.about.title;
  const about = Object.entries(H.about).filter(([k]) => k !== 'title');
  $('about').textContent = about.map(([k, v]) => `${k} ${v}`).join(' · ');
  H.kinds.forEach((k, j) => {
    const o = el('option', '', `${k} (${A.kind.reduce((n, v) => n + (v === j), 0)})`);
    o.value = j;
    $('kind').append(o);
  });
  heads();
  select();
  let wait;
  $('search').oninput = () => {
    clearTimeout(wait);
    wait = setTimeout(select, 120);
  };
  $('kind').onchange = select;
  $('scroll').onscroll = draw;
  window.onresize = draw;
  document.onkeydown = onKey;
  window.onhashchange = () => {
    const i = fromHash();
    if (i !== null && i !== picked) open(i);
  };
  open(fromHash() ?? order[0] ?? 0);
}

start().catch(e => {
  if ($('error')) $('error').textContent = e.message;
  else $('right').replaceChildren(el('div', '', e.message));
  console.error(e);
});
