"use strict";
// Rows for the bars of events that last, as the window has them: up to three on the axis and above it, as far apart as
// discs; more as thin ones with dots above all that stands on the axis. What even those have no room for is one ribbon
// along the axis, the higher the more events last at a time.
function barsOf({pen, colour, xOf, timeAt, width, scale}) {
  const WIDE_ROWS = 3, WIDE_PITCH = 17, MOST_ROWS = 48, FEW = 300, SHARE = 0.25, MOST = 150, GOOD = 54, MOST_PITCH = 12;
  const GOOD_PITCH = 6, LEAST_PITCH = 3, FOOT = 11, LOW_BIN = 10, HIGH_BIN = 24, WIDE_BIN = 34, ABOVE = 8;
  const LEAST = 12, LEAST_OF_MANY = 60, COLUMN = 4, OUTSIDE = 70, DOT = 3, RIBBON = 1.5, HALF = 5;
  const POINT = 1, OPEN_LEFT = 4, OPEN_RIGHT = 8;
  const WIDE = {thin: false, pitch: WIDE_PITCH, bin: WIDE_BIN, foot: 0, usable: WIDE_ROWS, least: 0};
  const begin = e => e.from === null ? -Infinity : e.from, end = e => e.to === null ? Infinity : e.to;
  const seconds = e => end(e) - begin(e);
  const lasts = e => !(e.flags & POINT) && begin(e) < end(e) && (e.from !== null || e.flags & OPEN_LEFT) && (e.to !== null || e.flags & OPEN_RIGHT);
  let rows = [], rowOf = new Map(), without = [], few = true, band = WIDE, bandFor = -1, starts = [], ends = [], most = 0;

  function after(list, time, of) {
    let low = 0, high = list.length;
    while (low < high) { const middle = (low + high) >> 1; if (of(list[middle]) <= time) { low = middle + 1; } else { high = middle; } }
    return low;
  }
  // The longest are asked first, of those about as long the earliest; each gets the lowest row that is free for it.
  function arrange(shown) {
    rows = []; rowOf = new Map(); without = []; bandFor = -1; few = shown.length <= FEW;
    const size = new Map();
    const lasting = shown.filter(lasts);
    for (const e of lasting) { size.set(e, Math.floor(Math.log2(seconds(e)))); }
    lasting.sort((a, b) => size.get(a) === size.get(b) ? begin(a) - begin(b) || a.id - b.id : size.get(b) - size.get(a));
    for (const e of lasting) {
      let number = 0, at = 0;
      for (; number < rows.length; number++) {
        const taken = rows[number].taken;
        at = after(taken, begin(e), begin);
        if ((at === 0 || end(taken[at - 1]) <= begin(e)) && (at === taken.length || end(e) <= begin(taken[at]))) { break; }
      }
      if (number === MOST_ROWS) { without.push(e); continue; }
      if (number === rows.length) { rows.push({taken: [], sizes: new Map()}); at = 0; }
      const {taken, sizes} = rows[number];
      taken.splice(at, 0, e);
      if (!sizes.has(size.get(e))) { sizes.set(size.get(e), []); }
      sizes.get(size.get(e)).push(e);
      rowOf.set(e, number);
    }
  }
  // How rows lie in the room from the axis up to the upper edge; kept until that changes.
  function lay(room) {
    if (bandFor === room) { return; }
    bandFor = room;
    const count = rows.length, whole = !without.length;
    band = WIDE;
    if (count > 0 && (count > WIDE_ROWS || !few)) {
      const bin = few ? LOW_BIN : HIGH_BIN, foot = few ? FOOT : HIGH_BIN + 2;
      const thin = Math.min(MOST, SHARE * room) - foot;
      const fewer = Math.floor(Math.min(GOOD, Math.max(LEAST_PITCH, thin)) / GOOD_PITCH);
      const usable = whole && count * LEAST_PITCH <= thin ? count : Math.min(count, fewer);
      const good = Math.min(MOST_PITCH, Math.max(GOOD_PITCH, GOOD / Math.max(1, usable)));
      const pitch = Math.min(good, Math.max(LEAST_PITCH, thin / Math.max(1, usable)));
      band = {thin: true, pitch, bin, foot, usable, least: usable < count || !whole ? LEAST_OF_MANY : LEAST};
    }
    const merged = band.thin ? without.concat(rows.slice(band.usable).flatMap(row => row.taken)) : [];
    starts = merged.map(begin).sort((a, b) => a - b);
    ends = merged.map(end).sort((a, b) => a - b);
    most = 0;
    for (let begun = 1, over = 0; begun <= starts.length; begun++) {
      while (ends[over] <= starts[begun - 1]) { over++; }
      most = Math.max(most, begun - over);
    }
  }
  const stem = () => band.thin ? band.foot + band.usable * band.pitch + ABOVE : 0;
  // How far above the axis an event's bar lies.
  function above(e) {
    const row = rowOf.has(e) ? rowOf.get(e) : -1;
    if (row < 0 || row >= band.usable) { return 0; }
    if (!band.thin) { return row * band.pitch; }
    return seconds(e) < band.least * scale() ? 0 : band.foot + (row + 0.5) * band.pitch;
  }
  const isThin = e => band.thin && above(e) > 0;
  const isMerged = e => band.thin && lasts(e) && above(e) === 0 && seconds(e) >= band.least * scale();
  // The events above the axis that are in view or close to it.
  function inView() {
    const from = timeAt(-OUTSIDE), to = timeAt(width() + OUTSIDE), least = band.thin ? band.least * scale() : 0, found = [];
    rows.slice(0, band.usable).forEach((row, number) => {
      if (!band.thin && number === 0) { return; }
      for (const [size, list] of row.sizes) {
        if (2 ** (size + 1) < least) { continue; }
        for (let i = after(list, from, end); i < list.length && begin(list[i]) <= to; i++) {
          if (seconds(list[i]) >= least) { found.push(list[i]); }
        }
      }
    });
    return found;
  }
  // The thin bar under a place so far above the axis, if there is one.
  function at(x, aboveAxis) {
    const row = rows[Math.floor((aboveAxis - band.foot) / band.pitch)];
    if (!band.thin || aboveAxis < band.foot || aboveAxis >= band.foot + band.usable * band.pitch) { return null; }
    const near = row.taken.filter(e => isThin(e) && begin(e) <= timeAt(x + DOT) && end(e) >= timeAt(x - DOT));
    return near.length ? near[near.length - 1] : null;
  }
  function ribbon(axisY) {
    if (most === 0) { return; }
    const column = COLUMN * scale(), left = xOf(Math.floor(timeAt(-OUTSIDE) / column) * column), upper = [];
    const flush = () => {
      if (!upper.length) { return; }
      pen.beginPath();
      for (const [x, half] of upper) { pen.lineTo(x, axisY - half); }
      for (const [x, half] of upper.reverse()) { pen.lineTo(x, axisY + half); }
      pen.closePath(); pen.fill();
      upper.length = 0;
    };
    pen.globalAlpha = 0.45; pen.fillStyle = colour("grey");
    for (let x = left; x < width() + OUTSIDE; x += COLUMN) {
      const time = timeAt(x + COLUMN / 2), count = after(starts, time, t => t) - after(ends, time, t => t);
      if (count === 0) { flush(); continue; }
      const half = RIBBON + (HALF - RIBBON) * (most === 1 ? 1 : Math.log(count) / Math.log(most));
      upper.push([x, half], [x + COLUMN, half]);
    }
    flush();
    pen.globalAlpha = 1;
  }
  // A bar's height, how long its arrow is, and how much is left free before the next one; a dot's radius.
  const size = e => isThin(e) ? {tall: Math.min(8, Math.max(2, band.pitch - 2)), arrow: Math.min(8, band.pitch / 2), gap: 1}
    : {tall: 2 * HALF, arrow: 8, gap: 0};
  const dot = () => Math.min(DOT, band.pitch / 2);
  return {arrange, lay, stem, above, isThin, isMerged, inView, at, ribbon, size, dot, bin: () => band.bin};
}
