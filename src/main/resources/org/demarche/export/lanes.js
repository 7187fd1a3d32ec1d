"use strict";
// The lanes of an exported page: in each as many one-line labels as there is room for, the other events in a strip below.
// Needs of the page: its pen and data, where times lie, and how it writes, draws lines and finds room for text.
function lanesOf(page) {
  const ROW = 16, STRIP = 11, PADDING = 3, DISC = 3.5, TEXT = 7, GAP = 10, LEAST = 60, MOST = 420, MOST_ROWS = 6, LEADING = 13;
  const TILE = 1024, PER_TILE = 120, PER_ROW = 34, BIN = 8, MARKS_PER_BIN = 4;
  const {pen, colour, write, line, wordsFitting, font, xOf, timeAt} = page;
  const lanes = page.data.lanes.map(([title, ids]) => ({title, all: ids.map(id => page.events[id]), shown: [], byWeight: [], plans: new Map()}));
  const numbers = new Intl.NumberFormat(page.data.words.dates.locale);
  let scroll = 0, content = 0, room = 0, top = 0, boxes = [], wanted = null;

  const header = () => Math.min(Math.min(190, Math.max(150, page.width() * 0.16)), page.width() * 0.34);
  const tall = rows => 2 * PADDING + rows * ROW + STRIP;
  const heavier = (a, b) => b.weight - a.weight || a.id - b.id;

  // Only events that were found are in the lanes.
  function filter(found) {
    for (const lane of lanes) {
      lane.shown = lane.all.filter(event => found.has(event));
      lane.byWeight = lane.shown.slice().sort(heavier);
      lane.plans.clear();
    }
  }

  // Where all lanes fit, they share what is left by their numbers of events; otherwise they scroll.
  function share() {
    let left = room;
    for (const lane of lanes) { lane.rows = 1; left -= tall(1); }
    if (left >= 0) {
      for (let i = Math.floor(left / ROW); i > 0; i--) {
        const needy = lanes.filter(lane => lane.rows < lane.all.length);
        if (!needy.length) { break; }
        needy.reduce((a, b) => b.all.length / (b.rows + 1) > a.all.length / (a.rows + 1) ? b : a).rows++;
      }
    } else {
      for (const lane of lanes) {
        lane.rows = Math.min(MOST_ROWS, 1 + Math.floor(Math.log2(Math.max(1, lane.all.length / 4))));
      }
    }
    content = 0;
    for (const lane of lanes) { lane.top = content; content += tall(lane.rows); }
  }

  // Which events have a label, and in which row; decided for a stretch of time at a zoom, so that panning changes little.
  function plan(lane) {
    const scale = page.scale(), level = Math.ceil(4 * Math.log2(scale) - 1e-9), unit = Math.pow(2, level / 4);
    const first = Math.floor(timeAt(0) / unit / TILE) - 1, last = Math.floor(timeAt(page.width()) / unit / TILE) + 1;
    const key = level + "/" + first + "/" + last + "/" + lane.rows;
    if (!lane.plans.has(key)) {
      const from = first * TILE * unit, to = (last + 1) * TILE * unit;
      const taken = Array.from({length: lane.rows}, () => []), slots = [];
      let left = (last - first + 1) * Math.min(PER_TILE, PER_ROW * lane.rows);
      for (const event of lane.byWeight) {
        if (event.at < from || event.at >= to) { continue; }
        if (left-- === 0) { break; }
        const begin = event.at / unit, end = begin + Math.min(LEAST, TEXT + textWidth(event) + GAP);
        const row = taken.findIndex(spans => spans.every(span => span[1] <= begin || span[0] >= end));
        if (row >= 0) { taken[row].push([begin, end]); slots.push({event, row}); }
      }
      slots.sort((a, b) => a.event.at - b.event.at || a.event.id - b.event.id);
      if (lane.plans.size > 20) { lane.plans.clear(); }
      lane.plans.set(key, slots);
    }
    return lane.plans.get(key);
  }
  const textWidth = event => page.lineOf(event).width;

  // Draws the lanes from a height down to the axis; the labels are found again by where they stand.
  function draw(topPx, axisY, selected) {
    top = topPx; room = axisY - topPx; boxes = [];
    share();
    const lane = wanted && lanes.find(one => one.shown.includes(wanted));
    if (lane && (lane.top < scroll || lane.top + tall(lane.rows) > scroll + room)) { scroll = lane.top - room / 3; }
    wanted = null;
    scroll = Math.min(Math.max(0, content - room), Math.max(0, scroll));
    pen.save();
    pen.beginPath(); pen.rect(0, top, page.width(), room); pen.clip();
    lanes.forEach((lane, number) => {
      lane.y = top + lane.top - scroll;
      if (lane.y < axisY && lane.y + tall(lane.rows) > top) { drawLane(lane, number, selected); }
    });
    heads(axisY);
    pen.restore();
    pen.clearRect(0, 0, header(), top);
  }
  function drawLane(lane, number, selected) {
    const width = page.width(), head = header();
    if (number % 2) { pen.globalAlpha = 0.55; pen.fillStyle = colour("panel"); pen.fillRect(0, lane.y, width, tall(lane.rows)); pen.globalAlpha = 1; }
    const next = new Array(lane.rows).fill(Infinity), named = new Set(), slots = plan(lane);
    for (let i = slots.length - 1; i >= 0; i--) {
      const {event, row} = slots[i], anchor = xOf(event.at), x = Math.max(anchor, stuck(event, anchor, head));
      const space = next[row] - x - GAP, needed = Math.min(LEAST, TEXT + textWidth(event) + GAP) - GAP;
      next[row] = anchor;
      if (x >= width || space < needed - 0.5 || x + needed < head) { continue; }
      const y = lane.y + PADDING + row * ROW + ROW / 2;
      named.add(event);
      extent(event, anchor, y + 6);
      disc(event, anchor, y, event === selected);
      const {text, width: textPx} = page.cutLine(event, Math.min(MOST, space - TEXT, Math.max(LEAST / 2, width - x - TEXT - 4)));
      write(x + TEXT, y + 4, text, 11.5, 400, colour("fg"));
      boxes.push({event, x: x - DISC, y: y - ROW / 2, width: DISC + TEXT + textPx, height: ROW});
    }
    strip(lane, named, selected);
  }
  // The label of an event that lasts stays beside the titles for as long as the event does.
  function stuck(event, anchor, head) {
    if (event.flags & 1 || anchor >= head + GAP) { return anchor; }
    const end = event.to === null ? page.width() : xOf(event.to);
    return Math.min(end - LEAST, head + GAP);
  }
  // How long an event lasted, below its disc; a bar that is no wider than that tells nothing.
  function extent(event, x, y) {
    if (event.flags & 1) { return; }
    const left = Math.max(0, event.from === null ? 0 : xOf(event.from)), right = Math.min(page.width(), event.to === null ? page.width() : xOf(event.to));
    if (left >= x - DISC && right <= x + DISC) { return; }
    pen.globalAlpha = event.flags & 2 && !(event.flags & 16) ? 0.55 : 0.28;
    pen.fillStyle = colour(event.type.ink);
    pen.fillRect(left, y - 1.25, Math.max(2, right - left), 2.5);
    pen.globalAlpha = 1;
  }
  function disc(event, x, y, chosen) {
    const hollow = !(event.flags & 3) || event.flags & 16;
    pen.beginPath(); pen.arc(x, y, hollow ? DISC - 0.75 : DISC, 0, 2 * Math.PI);
    pen.fillStyle = hollow ? colour("canvas") : colour(event.type.ink); pen.fill();
    if (hollow) { pen.strokeStyle = colour(event.type.ink); pen.lineWidth = 1.5; pen.stroke(); }
    if (chosen) { pen.strokeStyle = colour("accent"); pen.lineWidth = 2; pen.beginPath(); pen.arc(x, y, 6.5, 0, 2 * Math.PI); pen.stroke(); }
  }
  // Events without a label: a few as discs, many as a bar by their number.
  function strip(lane, named, selected) {
    const bottom = lane.y + tall(lane.rows) - PADDING, middle = bottom - STRIP / 2, last = page.firstAt(lane.shown, timeAt(page.width() + BIN));
    for (let i = page.firstAt(lane.shown, timeAt(-BIN)); i < last;) {
      const slot = Math.floor(lane.shown[i].at / page.scale() / BIN), inks = new Map(), few = [];
      let total = 0;
      for (; i < last && Math.floor(lane.shown[i].at / page.scale() / BIN) === slot; i++) {
        const event = lane.shown[i];
        if (named.has(event)) { continue; }
        total++;
        if (few.length < MARKS_PER_BIN || event === selected) { few.push(event); }
        inks.set(event.type.family, (inks.get(event.type.family) || 0) + 1);
      }
      if (total <= MARKS_PER_BIN) {
        few.forEach(event => { disc(event, xOf(event.at), middle, event === selected); });
      } else {
        const height = Math.min(STRIP, 4 + 2 * Math.log(total));
        let y = bottom;
        pen.globalAlpha = 0.6;
        for (const [ink, count] of [...inks].sort()) {
          pen.fillStyle = colour(ink);
          pen.fillRect(xOf(slot * BIN * page.scale()), y - height * count / total, BIN, height * count / total);
          y -= height * count / total;
        }
        pen.globalAlpha = 1;
      }
    }
  }
  function heads(axisY) {
    const head = header();
    pen.fillStyle = colour("panel"); pen.fillRect(0, top, head, room);
    line(head, top, head, axisY, colour("line"), 1);
    for (const lane of lanes) {
      const end = lane.y + tall(lane.rows);
      if (end <= top || lane.y >= axisY) { continue; }
      if (lane.y > top) { line(0, lane.y, head, lane.y, colour("line"), 1); }
      const y = Math.min(end - 6, Math.max(lane.y, top) + 16), count = numbers.format(lane.shown.length);
      pen.font = font(11, 400);
      const counted = pen.measureText(count).width;
      write(head - GAP - counted, y, count, 11, 400, colour("fg-muted"));
      pen.font = font(12, 600);
      titleLines(lane, head - counted - 3 * GAP).forEach((text, i) => {
        if (y + i * LEADING <= end - 4) { write(GAP, y + i * LEADING, text, 12, 600, colour("fg")); }
      });
    }
  }

  // A lane's title on one line or two, in the font that is set.
  function titleLines(lane, space) {
    if (lane.linesFor !== space) {
      const words = lane.title.split(/\s+/);
      let first = words.shift();
      while (words.length && pen.measureText(first + " " + words[0]).width <= space) { first += " " + words.shift(); }
      lane.lines = (words.length ? [first, words.join(" ")] : [first]).map(text => wordsFitting(text, space));
      lane.linesFor = space;
    }
    return lane.lines;
  }

  function eventAt(x, y) {
    const box = boxes.find(one => x >= one.x && x < one.x + one.width && y >= one.y && y < one.y + one.height);
    if (box || x < header()) { return box ? box.event : null; }
    const lane = lanes.find(one => y >= one.y && y < one.y + tall(one.rows));
    if (!lane || y < lane.y + PADDING + lane.rows * ROW) { return null; }
    const near = lane.shown.slice(page.firstAt(lane.shown, timeAt(x - GAP)), page.firstAt(lane.shown, timeAt(x + GAP)));
    return near.length ? near.reduce((a, b) => Math.abs(xOf(b.at) - x) < Math.abs(xOf(a.at) - x) ? b : a) : null;
  }
  // One of the event's lanes will be in view.
  function reveal(event) { wanted = event; }
  return {draw, filter, header, eventAt, reveal, boxes: () => boxes, replan: () => lanes.forEach(lane => { lane.plans.clear(); lane.linesFor = 0; }), scrollBy: px => { scroll += px; }};
}
