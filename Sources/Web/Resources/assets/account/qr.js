// A QR code (ISO/IEC 18004): bytes, error correction level L, versions 1 to 10. Drawn as one path of an SVG.

// By version: codewords in all, those for correction in each block, blocks, and centres of the alignment patterns.
const versions = [
  [26, 7, 1, []], [44, 10, 1, [6, 18]], [70, 15, 1, [6, 22]], [100, 20, 1, [6, 26]], [134, 26, 1, [6, 30]],
  [172, 18, 2, [6, 34]], [196, 20, 2, [6, 22, 38]], [242, 24, 2, [6, 24, 42]], [292, 30, 2, [6, 26, 46]],
  [346, 18, 4, [6, 28, 50]],
];
const masks = [
  (x, y) => (x + y) % 2, (x, y) => y % 2, (x) => x % 3, (x, y) => (x + y) % 3,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2, (x, y) => ((x * y) % 2) + ((x * y) % 3),
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2, (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2,
];

// Reed-Solomon over GF(256) with the polynomial 0x11d.
const exp = [];
const log = [];
for (let power = 0, value = 1; power < 255; power += 1) {
  exp[power] = exp[power + 255] = value;
  log[value] = power;
  value = (value << 1) ^ (value > 127 ? 0x11d : 0);
}
const times = (a, b) => (a && b ? exp[log[a] + log[b]] : 0);

function correction(data, count) {
  let generator = [1];
  for (let i = 0; i < count; i += 1) {
    const next = [...generator, 0];
    generator.forEach((factor, at) => (next[at + 1] ^= times(factor, exp[i])));
    generator = next;
  }
  const rest = Array(count).fill(0);
  for (const byte of data) {
    const factor = byte ^ rest.shift();
    rest.push(0);
    for (let i = 0; i < count; i += 1) rest[i] ^= times(generator[i + 1], factor);
  }
  return rest;
}

/** Data and correction of all blocks, woven together. */
function codewords(bytes, version) {
  const [total, extra, blocks] = versions[version - 1];
  const room = total - extra * blocks;
  let bits = `0100${bytes.length.toString(2).padStart(version < 10 ? 8 : 16, "0")}`;
  for (const byte of bytes) bits += byte.toString(2).padStart(8, "0");
  bits += "0".repeat(Math.min(4, room * 8 - bits.length));
  bits += "0".repeat((8 - (bits.length % 8)) % 8);
  const data = bits.match(/.{8}/g).map((byte) => parseInt(byte, 2));
  for (let pad = 0xec; data.length < room; pad ^= 0xec ^ 0x11) data.push(pad);
  const short = Math.floor(room / blocks);
  const cut = Array.from({ length: blocks }, (_, i) => {
    const longer = Math.max(0, i - (blocks - (room % blocks)));
    const from = i * short + longer;
    return data.slice(from, from + short + (i >= blocks - (room % blocks) ? 1 : 0));
  });
  const weave = (lists) => Array.from({ length: Math.max(...lists.map((list) => list.length)) },
    (_, i) => lists.map((list) => list[i])).flat().filter((byte) => byte !== undefined);
  return [...weave(cut), ...weave(cut.map((block) => correction(block, extra)))];
}

/** A number and its BCH remainder. */
function guarded(value, polynomial, degree) {
  let rest = value << degree;
  for (let bit = 31 - Math.clz32(rest); bit >= degree; bit = 31 - Math.clz32(rest)) {
    rest ^= polynomial << (bit - degree);
    if (rest === 0) break;
  }
  return (value << degree) | rest;
}

/** What stands in every code of that version: finders, timing, alignment, version. */
function frame(version) {
  const size = 17 + 4 * version;
  const cells = Array.from({ length: size }, () => Array(size).fill(null));
  const square = (middleX, middleY, reach, dark) => {
    for (let y = middleY - reach; y <= middleY + reach; y += 1) {
      for (let x = middleX - reach; x <= middleX + reach; x += 1) {
        const ring = Math.max(Math.abs(x - middleX), Math.abs(y - middleY));
        if (cells[y]?.[x] !== undefined) cells[y][x] = dark(ring);
      }
    }
  };
  for (const [x, y] of [[3, 3], [size - 4, 3], [3, size - 4]]) square(x, y, 4, (ring) => ring !== 2 && ring !== 4);
  for (let i = 8; i < size - 8; i += 1) cells[6][i] = cells[i][6] = i % 2 === 0;
  const centres = versions[version - 1][3];
  const last = centres.length - 1;
  centres.forEach((y, row) => centres.forEach((x, column) => {
    const isFinder = (row === 0 && (column === 0 || column === last)) || (row === last && column === 0);
    if (!isFinder) square(x, y, 2, (ring) => ring !== 1);
  }));
  cells[size - 8][8] = true;
  if (version >= 7) {
    const told = guarded(version, 0x1f25, 12);
    for (let bit = 0; bit < 18; bit += 1) {
      const [far, near] = [size - 11 + (bit % 3), Math.floor(bit / 3)];
      cells[near][far] = cells[far][near] = Boolean((told >> bit) & 1);
    }
  }
  return cells;
}

/** The fifteen bits that name level and mask, twice. */
function writeFormat(cells, mask) {
  const size = cells.length;
  const told = guarded(8 | mask, 0x537, 10) ^ 0x5412;
  for (let bit = 0; bit < 15; bit += 1) {
    const dark = Boolean((told >> bit) & 1);
    const step = bit < 6 ? bit : bit < 8 ? bit + 1 : size - 15 + bit;
    cells[step][8] = dark;
    cells[8][bit < 8 ? size - 1 - bit : bit === 8 ? 7 : 14 - bit] = dark;
  }
}

/** Puts the bits in from the lower right, two columns at a time, and turns those over that the mask says. */
function filled(version, words, mask) {
  const cells = frame(version);
  writeFormat(cells, mask);
  const size = cells.length;
  let bit = 0;
  for (let right = size - 1, up = true; right > 0; right -= right === 8 ? 3 : 2, up = !up) {
    for (let step = 0; step < size; step += 1) {
      const y = up ? size - 1 - step : step;
      for (const x of [right, right - 1]) {
        if (cells[y][x] !== null) continue;
        const dark = (words[bit >> 3] ?? 0) >> (7 - (bit & 7)) & 1;
        cells[y][x] = Boolean(dark) !== (masks[mask](x, y) === 0);
        bit += 1;
      }
    }
  }
  return cells;
}

/** How hard it would be to read: runs, blocks, false finders and an uneven share of dark. */
function penalty(cells) {
  const size = cells.length;
  const rows = cells.map((row) => row.map(Number).join(""));
  const columns = rows.map((_, x) => cells.map((row) => Number(row[x])).join(""));
  let sum = 0;
  for (const line of [...rows, ...columns]) {
    for (const run of line.match(/0{5,}|1{5,}/g) ?? []) sum += run.length - 2;
    for (const pattern of ["00001011101", "10111010000"]) {
      for (let at = line.indexOf(pattern); at >= 0; at = line.indexOf(pattern, at + 1)) sum += 40;
    }
  }
  for (let y = 1; y < size; y += 1) {
    for (let x = 1; x < size; x += 1) {
      const one = cells[y][x];
      if (one === cells[y - 1][x] && one === cells[y][x - 1] && one === cells[y - 1][x - 1]) sum += 3;
    }
  }
  const dark = rows.join("").replaceAll("0", "").length / size ** 2;
  return sum + Math.floor(Math.abs(dark * 100 - 50) / 5) * 10;
}

/** Rows of dark and light; `null` for a text that is too long. */
export function code(text) {
  const bytes = new TextEncoder().encode(text);
  const version = versions.findIndex(([total, extra, blocks], index) =>
    bytes.length + (index < 9 ? 2 : 3) <= total - extra * blocks) + 1;
  if (version === 0) return null;
  const words = codewords(bytes, version);
  const drawn = masks.map((_, mask) => filled(version, words, mask));
  return drawn.reduce((best, one) => (penalty(one) < penalty(best) ? one : best));
}

/** The code as a picture with that name; nothing for a text that is too long. */
export function drawQR(text, label) {
  const cells = code(text);
  if (!cells) return null;
  const make = (name, attributes) => {
    const element = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const side = cells.length + 8;
  const path = cells.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x + 4} ${y + 4}h1v1h-1z` : ""))).join("");
  const picture = make("svg", { class: "qr", viewBox: `0 0 ${side} ${side}`, role: "img", "aria-label": label });
  picture.append(make("path", { d: path }));
  return picture;
}
