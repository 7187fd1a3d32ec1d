"use strict";
// The timeline of an exported page: draws what the page's data say, and lets it be panned, zoomed and read.
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const view = document.getElementById("timeline");
  const canvas = document.getElementById("drawing");
  const layer = document.getElementById("titles");
  const detail = document.getElementById("detail");
  const search = document.getElementById("search");
  const status = document.getElementById("status");
  const said = document.getElementById("said");
  const packed = document.querySelectorAll("script.packed");
  const pen = canvas.getContext("2d");
  const root = document.documentElement;
  const style = getComputedStyle(root);
  const colours = new Map();
  const colour = name => {
    if (!colours.has(name)) { colours.set(name, style.getPropertyValue("--" + name).trim()); }
    return colours.get(name);
  };

  const CARD = {width: 196, height: 64, gap: 8, left: 14, right: 12, top: 10, radius: 8};
  const LABEL = {height: 18, padding: 6, gap: 4, maxText: 190}, RIGHT_EDGE = 4, LEFT_EDGE = 4, LEAST_TAIL = 115, LEAST_CARD = 104, MOST_HELD = 8;
  const LEFT = 40, RIGHT = CARD.width + 24, TOP = 12, STEM = 42, FOOT = 14, APART = 17, TICKS = 48;
  const BIN = 8, MARKS_PER_BIN = 4, HIT = 10;
  const WHOLE_LIMIT = 1500, NAMED_LIMIT = 100, TILE = 1024, TILE_CANDIDATES = 120, LEVELS = 4;
  const DAY = 86400, KAPPA = 0.15, LAST_FLOOR = 0.05, FEW = 5;
  const MIN_SCALE = 1e-5, MAX_SCALE = 3.2e15;

  // Those that matter as much as if by lot: the earlier first would crowd all cards at the left.
  const lot = id => { let n = id + 1; n = Math.imul(n ^ n >>> 16, 0x85ebca6b); n = Math.imul(n ^ n >>> 13, 0xc2b2ae35); return (n ^ n >>> 16) >>> 0; };
  // An event: [title, date line, anchor, earliest, latest start, earliest end, latest, type, flags, significance, score]
  // with times in seconds since 1970, null where a side is open or unknown. Where cards are to say more than titles, the
  // summary and the quotation follow.
  const POINT = 1, SPAN = 2, OPEN_LEFT = 4, OPEN_RIGHT = 8, ABOUT = 16;
  const events = data.events.map((e, id) => ({id, title: e[0], date: e[1], at: e[2], from: e[3], latestStart: e[4],
    earliestEnd: e[5], to: e[6], type: data.types[e[7]], flags: e[8], weight: e[9], score: e[10],
    summary: e[11] || "", quote: e[12] || ""}));
  events.forEach(e => { e.words = (e.title + " " + e.date).toLowerCase(); e.lot = lot(e.id); });
  const families = new Map(data.types.map(type => [type.family, new Int32Array(events.length + 1)]).sort());
  let shown = events, byWeight = [], scored = [], selected = null, hovered = null;
  let width = 0, height = 0, start = 0, scale = 1, cards = [], labels = [], frame = 0;
  const plans = new Map();

  // ---- Time ----------------------------------------------------------------------------------------------------

  const xOf = time => (time - start) / scale;
  const timeAt = x => start + x * scale;

  // Days since 1970 of a proleptic Gregorian date with astronomical years, and back (Hinnant's algorithms).
  function daysOf(year, month, day) {
    const y = month <= 2 ? year - 1 : year, era = Math.floor(y / 400), yoe = y - era * 400;
    const doy = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
    return era * 146097 + yoe * 365 + Math.floor(yoe / 4) - Math.floor(yoe / 100) + doy - 719468;
  }
  function dateOf(days) {
    const z = days + 719468, era = Math.floor(z / 146097), doe = z - era * 146097;
    const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365);
    const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100)), mp = Math.floor((5 * doy + 2) / 153);
    const month = mp < 10 ? mp + 3 : mp - 9;
    return {year: yoe + era * 400 + (month <= 2 ? 1 : 0), month, day: doy - Math.floor((153 * mp + 2) / 5) + 1};
  }
  // Dates are written as the window writes them: by the patterns of their language, in the letters of Unicode's.
  const dates = data.words.dates, PLAIN_FROM_YEAR = 1000, GROUPED_FROM_YEAR = 10000, MILLION = 1e6;
  const digits = new Intl.NumberFormat(dates.locale, {useGrouping: false});
  const grouped = new Intl.NumberFormat(dates.locale, {useGrouping: "always"});
  const millions = new Intl.NumberFormat(dates.locale, {notation: "compact", compactDisplay: "long", maximumFractionDigits: 9});
  // Years are names: "13.8 billion" stands only for what it does not round.
  function number(n) {
    let unit = MILLION;
    while (n / unit >= 1000) { unit *= 1000; }
    if (n >= MILLION && n % (unit / 1000) === 0) { return millions.format(n); }
    return (n >= GROUPED_FROM_YEAR ? grouped : digits).format(n);
  }
  const sized = (n, width) => [...String(n).padStart(width, "0")].map(digit => digits.format(Number(digit))).join("");
  function written(pattern, t) {
    const date = dateOf(Math.floor(t / DAY)), second = ((Math.floor(t) % DAY) + DAY) % DAY, hour = Math.floor(second / 3600);
    const hasEra = pattern.includes("y") && (date.year < PLAIN_FROM_YEAR || date.year >= MILLION);
    const whole = hasEra ? dates.era.replace("{0}", pattern).replace("{1}", "G") : pattern;
    return whole.replace(/'([^']*)'|([A-Za-z])\2*/g, (field, literal, letter) => {
      switch (letter) {
        case "y": return number(date.year > 0 ? date.year : 1 - date.year);
        case "G": return dates.eras[date.year > 0 ? 1 : 0];
        case "M": return dates.months[date.month - 1];
        case "L": return dates.monthsAlone[date.month - 1];
        case "d": return sized(date.day, field.length);
        case "H": return sized(hour, field.length);
        case "h": return sized((hour + 11) % 12 + 1, field.length);
        case "m": return sized(Math.floor(second / 60) % 60, field.length);
        case "s": return sized(second % 60, field.length);
        case "a": return dates.halves[hour < 12 ? 0 : 1];
        default: return literal || "'";
      }
    });
  }

  // A step of the calendar: its usual length, the tick at or before a time, the next one, and a tick's label.
  function clockStep(seconds) {
    return {length: seconds, parent: "day", floor: t => Math.floor(t / seconds) * seconds, next: t => t + seconds,
      text: t => written(seconds < 60 ? dates.clockSeconds : dates.clock, t)};
  }
  const dayStep = {length: DAY, parent: "month", floor: t => Math.floor(t / DAY) * DAY, next: t => t + DAY,
    text: t => written(dates.dayAlone, t),
    label: t => written(dates.day, t)};
  function monthStep(count) {
    const first = t => { const d = dateOf(Math.floor(t / DAY)); return [d.year, Math.floor((d.month - 1) / count) * count + 1]; };
    return {length: count * 30.44 * DAY, parent: "year", floor: t => daysOf(...first(t), 1) * DAY,
      next: t => { const [y, m] = first(t); return daysOf(m + count > 12 ? y + 1 : y, m + count > 12 ? 1 : m + count, 1) * DAY; },
      text: t => written(dates.monthAlone, t),
      label: t => written(dates.month, t)};
  }
  // Ticks stand at round years as people count them: 200, 100, 1 … BC, and no year 0.
  function yearStep(count) {
    const year = n => n > 0 ? n * count : n === 0 ? 1 : n * count + 1;
    const rank = t => {
      const y = dateOf(Math.floor(t / DAY)).year;
      return y > 0 ? Math.floor(y / count) : -Math.ceil((1 - y) / count);
    };
    const time = n => daysOf(year(n), 1, 1) * DAY, eras = data.eras[count];
    let parent = 10;
    while (parent <= count) { parent *= 10; }
    return {length: count * 365.2425 * DAY, parent, floor: t => time(rank(t)),
      next: t => { const n = rank(t); return time(n === -1 && count === 1 ? 1 : n + 1); },
      text: t => written(dates.year, t),
      label: t => eras ? eras.names[rank(t) - eras.first] || "" : written(dates.year, t)};
  }
  const weekStep = {...dayStep, length: 7 * DAY, floor: t => (Math.floor((t / DAY + 3) / 7) * 7 - 3) * DAY, next: t => t + 7 * DAY};
  const steps = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10800, 21600, 43200].map(clockStep)
    .concat([dayStep, weekStep, monthStep(1), monthStep(3)]);
  for (let decade = 1; decade <= 1e10; decade *= 10) {
    for (const factor of [1, 2, 5]) { steps.push(yearStep(decade * factor)); }
  }
  // The larger unit that a step's labels stand in; decades, centuries and millennia have names in the data.
  const parents = {day: dayStep, month: monthStep(1), year: yearStep(1)};
  for (let count = 10; count <= 1e10; count *= 10) { parents[count] = yearStep(count); }

  function ticks(step) {
    const found = [];
    let t = step.floor(start);
    for (let i = 0; i < 2000 && t <= timeAt(width); i++) {
      found.push(t);
      const next = step.next(t);
      if (!(next > t)) { break; }
      t = next;
    }
    return found;
  }
  function stepFor() {
    pen.font = font(11, 400);
    for (const step of steps) {
      const px = step.length / scale;
      if (px >= 36 && ticks(step).every(t => pen.measureText(step.text(t)).width + 12 <= px * 0.92)) { return step; }
    }
    return steps[steps.length - 1];
  }

  // ---- Which events get a card or a label ------------------------------------------------------------------------

  // Boxes hang to the right of their stems; of those that would overlap, the earlier stands higher.
  function baseOf(boxes, i) {
    const box = boxes[i];
    let base = 0;
    for (let j = i + 1; j < boxes.length && boxes[j].x < box.x + box.width + CARD.gap; j++) {
      const gap = box.height < CARD.height && boxes[j].height < CARD.height ? LABEL.gap : CARD.gap;
      base = Math.max(base, boxes[j].base + boxes[j].height + gap);
    }
    return base;
  }
  function place(boxes, box, room) {
    if (box.height > room) { return false; }
    let low = 0, high = boxes.length;
    while (low < high) {
      const middle = (low + high) >> 1, other = boxes[middle];
      if (other.x < box.x || (other.x === box.x && other.event.id < box.event.id)) { low = middle + 1; } else { high = middle; }
    }
    boxes.splice(low, 0, box);
    const old = [];
    let changedFrom = box.x;
    for (let i = low; i >= 0; i--) {
      if (i < low && boxes[i].x + CARD.width + CARD.gap <= changedFrom) { return true; }
      const base = baseOf(boxes, i);
      if (base + boxes[i].height > room) {
        old.forEach((value, k) => { boxes[low - k].base = value; });
        boxes.splice(low, 1);
        return false;
      }
      old.push(boxes[i].base);
      if (base !== boxes[i].base) { boxes[i].base = base; changedFrom = boxes[i].x; }
    }
    return true;
  }
  // As much of a text as fits, in the font that is set.
  function fitting(text, room) {
    if (pen.measureText(text).width <= room) { return text; }
    let low = 0, high = text.length;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (pen.measureText(text.slice(0, middle) + "…").width <= room) { low = middle; } else { high = middle - 1; }
    }
    return cutAfter(text, low);
  }
  // An ellipsis stands for dashes and commas before it too.
  const cutAfter = (text, end) => text.slice(0, end).replace(/[\s\p{Pd},;:]+$/u, "") + "…";
  // Where the last whole word ends within so much of a text; 0 if not even the first one does.
  function wordEnd(text, most) {
    let end = 0;
    for (const word of text.match(WORDS) || []) {
      if (end + word.trimEnd().length > most) { break; }
      end += word.length;
    }
    return Math.min(end, text.length);
  }
  // The same, after a whole word if the first one has room.
  function wordsFitting(text, room) {
    const cut = fitting(text, room);
    if (cut === text) { return text; }
    const end = wordEnd(text, cut.length - 1);
    return end ? cutAfter(text, end) : cut;
  }
  // Zooming asks for hundreds of labels at once, so their widths are summed up from those of their characters.
  const advances = new Map();
  function advance(character) {
    let px = advances.get(character);
    if (px === undefined) {
      pen.font = font(11.5, 400);
      px = pen.measureText(character).width;
      advances.set(character, px);
    }
    return px;
  }
  // An event's title on one line: where its characters end, in the text and in pixels.
  function lineOf(event) {
    if (!event.line) {
      const text = event.title.replace(/\s+/g, " ").trim(), ends = [0], sums = [0];
      for (const character of text) {
        ends.push(ends[ends.length - 1] + character.length);
        sums.push(sums[sums.length - 1] + advance(character));
      }
      event.line = {text, ends, sums, width: sums[sums.length - 1]};
    }
    return event.line;
  }
  // As much of that title as there is room for, to the end of a word unless that is much less, and its width.
  function cutLine(event, room) {
    const {text, ends, sums, width: whole} = lineOf(event);
    if (whole <= room) { return {text, width: whole}; }
    const dots = advance("…");
    let low = 0, high = sums.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (sums[middle] + dots <= room) { low = middle; } else { high = middle - 1; }
    }
    const end = wordEnd(text, ends[low]);
    const cut = cutAfter(text, 2 * end > ends[low] ? end : ends[low]);
    return {text: cut, width: sums[ends.indexOf(cut.length - 1)] + dots};
  }
  // What can be read of a line whose left end is hidden: the whole words right of that, and where in it they begin. Of a
  // line from the right to the left that is its beginning.
  function tailOf(event, text, hidden, whole) {
    if (isToLeft(text)) {
      const seen = cutLine(event, whole - hidden);
      return seen.width < LEAST_TAIL ? {text: "", from: 0} : {text: seen.text, from: whole - seen.width};
    }
    const dots = advance("…"), words = text.match(WORDS) || [];
    let from = 0, px = 0;
    for (let i = 0; i < words.length && px <= hidden + dots; i++) {
      for (const character of words[i]) { px += advance(character); }
      from += words[i].length;
    }
    let left = 0;
    for (const character of text.slice(from)) { left += advance(character); }
    return dots + left < LEAST_TAIL ? {text: "", from: 0} : {text: "…" + text.slice(from), from: px - dots};
  }
  function labelWidth(event) {
    if (!event.label) { event.label = cutLine(event, LABEL.maxText); }
    return LABEL.padding + event.label.width;
  }
  // A card's texts: date, title, summary, quotation, each with its font, the height of its lines, how many there may be
  // of them on a full card and on others, the room above it, and how far in it begins.
  const TEXTS = [
    {key: "date", size: 11, weight: 400, leading: 15, most: 1, mostFull: 1, above: 0, inset: 0, ink: "fg-muted"},
    {key: "title", size: 12.5, weight: 600, leading: 16, most: 2, mostFull: 4, above: 3, inset: 0, ink: "fg"},
    {key: "summary", size: 11.5, weight: 400, leading: 15, most: 0, mostFull: 8, above: 5, inset: 0, ink: "fg"},
    {key: "quote", size: 11.5, weight: 400, leading: 15, most: 0, mostFull: 6, above: 5, inset: 8, ink: "fg-muted"}];
  // Where a line may end: after spaces and hyphens, and between characters of scripts that have no spaces.
  const WORDS = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef][\u3001\u3002\uff01\uff0c\uff1f]*\s*|[^\s\u2010\u2013\u2014\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef-]*(?:[\u2010\u2013\u2014-]+\s*|\s+|$)|./gsu;
  function wrapped(text, room, most) {
    const lines = [], words = text.replace(/\s+/g, " ").trim().match(WORDS) || [];
    let row = "";
    for (let i = 0; i < words.length; i++) {
      if (row + words[i] === "" || pen.measureText((row + words[i]).trimEnd()).width <= room) { row += words[i]; continue; }
      if (lines.length === most - 1) { lines.push(wordsFitting(row + words.slice(i).join(""), room)); return lines; }
      if (row === "") {
        const whole = [...words[i]];
        let fits = 1;
        while (pen.measureText(whole.slice(0, fits + 1).join("")).width <= room) { fits++; }
        row = whole.slice(0, fits).join("");
        words[i] = whole.slice(fits).join("");
      }
      lines.push(row.trimEnd());
      row = "";
      i--;
    }
    return row.trim() === "" ? lines : lines.concat(row.trimEnd());
  }
  // A card's lines, each with the height of its baseline, and how high the card is that holds them; set once.
  function linesOf(event, full) {
    const key = full ? "fullLines" : "lines";
    if (!event[key]) {
      const rows = rowsOf(event, 0, Infinity, full), last = rows[rows.length - 1];
      event[key] = {rows, height: (last ? last.bottom : CARD.top) + CARD.top};
    }
    return event[key];
  }
  // As many lines as fit a card that is so much narrower than others, and so high.
  function rowsOf(event, less, height, full) {
    const rows = [];
    let y = CARD.top;
    for (const text of TEXTS) {
      const most = full ? text.mostFull : text.most, left = Math.floor((height - CARD.top - y - text.above) / text.leading + 0.5);
      if (!most || event[text.key] === "" || left < 1) { continue; }
      pen.font = font(text.size, text.weight);
      y += text.above;
      const first = y, toLeft = isToLeft(event[text.key]);
      for (const row of wrapped(event[text.key], CARD.width - less - CARD.left - CARD.right - text.inset, Math.min(most, left))) {
        rows.push({row, y: y + text.leading - 4, text, toLeft, bottom: y + text.leading});
        y += text.leading;
      }
      if (text.inset) { rows.push({row: null, y: first, tall: y - first, text, bottom: y}); }
    }
    return rows;
  }
  const fullHeight = event => event.summary === "" && event.quote === "" ? CARD.height : Math.max(CARD.height, linesOf(event, true).height);
  // Gives cards the height for all they have to say, the most significant first, where that takes no other's place.
  function grow(boxes, room) {
    const plain = boxes.filter(box => box.height >= CARD.height).sort((a, b) => heavier(a.event, b.event));
    for (const box of plain) {
      const height = fullHeight(box.event);
      if (height <= CARD.height) { continue; }
      boxes.splice(boxes.indexOf(box), 1);
      if (!place(boxes, {...box, height, base: 0, full: true}, room)) { place(boxes, {...box, base: 0}, room); }
    }
  }
  const cardOf = (event, unit) => ({event, x: event.at / unit, width: CARD.width, height: CARD.height, base: 0});
  const labelOf = (event, unit) => ({event, x: event.at / unit, width: labelWidth(event), height: LABEL.height, base: 0});
  // Few events have all their titles, and cards where these take no other's place; null if there is no room for that.
  function allNamed(candidates, unit, room) {
    const boxes = [];
    if (candidates.length > NAMED_LIMIT || !candidates.every(event => place(boxes, labelOf(event, unit), room))) { return null; }
    for (const event of candidates) {
      boxes.splice(boxes.findIndex(box => box.event === event), 1);
      if (!place(boxes, cardOf(event, unit), room)) { place(boxes, labelOf(event, unit), room); }
    }
    return boxes;
  }
  // Of many the most significant have cards, and of the others those for whose titles there is room.
  function mostWithCards(candidates, unit, room) {
    const boxes = [], rest = candidates.filter(event => !place(boxes, cardOf(event, unit), room));
    rest.forEach(event => place(boxes, labelOf(event, unit), room));
    return boxes;
  }
  // Decided per quarter octave of zoom and for events, not for the window, so that panning changes nothing.
  function plan(room) {
    const level = Math.ceil(LEVELS * Math.log2(scale) - 1e-9), unit = Math.pow(2, level / LEVELS);
    let key = level + "/" + room, candidates = byWeight;
    if (shown.length > WHOLE_LIMIT) {
      const tile = TILE * unit, origin = events[0].at;
      const first = Math.floor((start - origin) / tile) - 1, last = Math.floor((timeAt(width) - origin) / tile) + 1;
      key += "/" + first + "/" + last;
      if (!plans.has(key)) {
        candidates = heaviest(origin + first * tile, origin + (last + 1) * tile, (last - first + 1) * TILE_CANDIDATES);
      }
    }
    let boxes = plans.get(key);
    if (!boxes) {
      boxes = allNamed(candidates, unit, room) || mostWithCards(candidates, unit, room);
      grow(boxes, room);
      if (plans.size > 60) { plans.clear(); }
      plans.set(key, boxes);
    }
    return boxes;
  }
  const heavier = (a, b) => b.weight - a.weight || a.lot - b.lot || a.id - b.id;
  function firstAt(list, time) {
    let low = 0, high = list.length;
    while (low < high) { const middle = (low + high) >> 1; if (list[middle].at < time) { low = middle + 1; } else { high = middle; } }
    return low;
  }
  // The most significant events from one time to another: of few events by sorting them, of many by looking through all.
  function heaviest(from, to, most) {
    const first = firstAt(shown, from), end = firstAt(shown, to), found = [];
    if (end - first < byWeight.length / 8) { return shown.slice(first, end).sort(heavier).slice(0, most); }
    for (let i = 0; i < byWeight.length && found.length < most; i++) {
      if (byWeight[i].rank >= first && byWeight[i].rank < end) { found.push(byWeight[i]); }
    }
    return found;
  }
  const between = (from, to) => shown.slice(firstAt(shown, from), firstAt(shown, to));

  // ---- Drawing ---------------------------------------------------------------------------------------------------

  const font = (size, weight) => weight + " " + size + "px Inter, sans-serif";
  function line(x1, y1, x2, y2, stroke, px) {
    pen.strokeStyle = stroke; pen.lineWidth = px;
    pen.beginPath(); pen.moveTo(x1, y1); pen.lineTo(x2, y2); pen.stroke();
  }
  function write(x, y, text, size, weight, fill, toLeft = isToLeft(text)) {
    pen.font = font(size, weight); pen.fillStyle = fill; pen.direction = toLeft ? "rtl" : "ltr";
    pen.fillText(text, x, y);
  }
  // A text runs in the direction of its first letter.
  const LETTER = /\p{L}/u, TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
  function isToLeft(text) {
    const letter = LETTER.exec(text);
    return letter !== null && TO_LEFT.test(letter[0]);
  }
  const curveHeight = () => data.curve ? Math.min(140, Math.max(84, height * 0.2)) : 0;
  const axis = () => Math.max(60, height - TICKS - curveHeight() - overviewHeight());

  function draw() {
    frame = 0;
    const ratio = root.classList.contains("paper") ? PAPER.ratio : window.devicePixelRatio || 1;
    if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) {
      canvas.width = Math.round(width * ratio);
      canvas.height = Math.round(height * ratio);
    }
    pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    pen.textAlign = "left";
    pen.clearRect(0, 0, width, height);
    const axisY = axis();
    grid(axisY);
    bands(axisY);
    curve(axisY + TICKS, curveHeight());
    overview();
    bars.lay(axisY);
    const stemPx = Math.max(STEM, bars.stem()), room = axisY - stemPx - TOP - bandsHeight;
    cards = []; labels = [];
    if (lanes) {
      lanes.draw(bandsHeight, axisY, selected);
      line(0, axisY, width, axisY, colour("fg-faint"), 1.2);
      rest();
      return;
    }
    for (const box of plan(room)) {
      const x = xOf(box.event.at);
      if (x <= -CARD.width || x >= width) { continue; }
      const placed = {event: box.event, x, at: x, y: axisY - stemPx - box.base - box.height, width: box.width, height: box.height, full: box.full};
      if (box.height >= CARD.height && !withinEdges(placed)) { continue; }
      placed.left = Math.round(placed.x * ratio) / ratio; placed.top = Math.round(placed.y * ratio) / ratio;
      (box.height >= CARD.height ? cards : labels).push(placed);
    }
    lengthen();
    hold(axisY - stemPx, axisY - stemPx - room);
    marks(axisY);
    for (const box of cards) { card(box); }
    rest();
  }

  const lanes = data.lanes.length ? lanesOf({pen, data, events, colour, write, line, wordsFitting, lineOf, cutLine, font, xOf, timeAt, firstAt,
    width: () => width, scale: () => scale}) : null;
  const bars = barsOf({pen, colour, xOf, timeAt, width: () => width, scale: () => scale});
  const head = () => lanes ? lanes.header() : 0;

  function grid(axisY) {
    const step = stepFor();
    for (const t of ticks(step)) {
      const x = xOf(t);
      if (x < 0) { continue; }
      line(Math.floor(x) + 0.5, 0, Math.floor(x) + 0.5, axisY + 8, colour("grid"), 1);
      pen.font = font(11, 400);
      if (x + 5 + pen.measureText(step.text(t)).width <= width) { write(x + 5, axisY + 20, step.text(t), 11, 400, colour("fg-muted")); }
    }
    const parent = parents[step.parent];
    if (parent) {
      const found = ticks(parent);
      pen.font = font(12, 600);
      let free = -Infinity;
      found.forEach((t, i) => {
        const x = Math.max(0, xOf(t)), text = parent.label(t), needed = pen.measureText(text).width + 12;
        const end = i + 1 < found.length ? xOf(found[i + 1]) : Infinity;
        if (text && x >= free && x + needed <= end && x + needed <= width + 7) { write(x + 5, axisY + 37, text, 12, 600, colour("fg")); free = x + needed; }
      });
    }
    line(0, axisY, width, axisY, colour("fg-faint"), 1.2);
  }

  // Phases lie along the upper edge; those that overlap in rows below each other.
  const BAND = {row: 20, good: 80, text: 14, most: 140, gap: 2, inks: ["blue", "purple", "green", "grey"]};
  const rowEnds = [];
  for (const phase of data.phases) {
    const from = phase[1] === null ? -Infinity : phase[1], to = phase[2] === null ? Infinity : phase[2];
    let row = rowEnds.findIndex(end => end < from);
    if (row < 0) { row = rowEnds.length; }
    rowEnds[row] = to;
    Object.assign(phase, {title: phase[0], from, to, row});
  }
  const bandRows = Math.max(1, rowEnds.length);
  const bandRow = Math.min(BAND.row, Math.max(BAND.good / bandRows, Math.min(BAND.text, BAND.most / bandRows)));
  const bandsHeight = rowEnds.length ? bandRow * rowEnds.length + 2 * BAND.gap : 0;
  function bands(axisY) {
    data.phases.forEach((phase, number) => {
      const left = Math.max(-64, xOf(phase.from)), right = Math.min(width + 64, xOf(phase.to));
      if (right <= 0 || left >= width) { return; }
      const y = BAND.gap + phase.row * bandRow, tall = bandRow - BAND.gap, ink = colour(BAND.inks[number % BAND.inks.length]);
      pen.globalAlpha = 0.16; pen.fillStyle = ink;
      pen.beginPath(); pen.roundRect(left, y, Math.max(1, right - left), tall, 4); pen.fill();
      pen.globalAlpha = 0.3; pen.setLineDash([2, 3]);
      for (const x of [left, right]) { if (x > 0 && x < width) { line(x, y + tall, x, axisY, ink, 1); } }
      pen.globalAlpha = 1; pen.setLineDash([]);
      const x = Math.max(left, head()) + 7, room = Math.min(right, width) - 7 - x;
      pen.font = font(11.5, 400);
      if (room >= 16 && tall >= 12) { write(x, y + tall / 2 + 4, fitting(phase.title, room), 11.5, 400, colour("fg")); }
    });
  }

  // Bars for scores, and the running level L(t) = Σ s·e^(−(t−tᵢ)/τ) / (Σ e^(−(t−tᵢ)/τ) + κ).
  function curve(top, room) {
    if (!room) { return; }
    const zero = top + room / 2, unit = (room / 2 - 15) / 10;
    line(0, zero, width, zero, colour("line"), 1);
    const bars = [], last = firstAt(scored, timeAt(width));
    for (let i = firstAt(scored, timeAt(-BIN)); i < last;) {
      const end = Math.max(i + 1, firstAt(scored, (Math.floor(scored[i].at / scale / BIN) + 1) * BIN * scale));
      bars.push({x: (xOf(scored[i].at) + xOf(scored[end - 1].at)) / 2, scores: bothSides(i, end)});
      i = end;
    }
    pen.globalAlpha = 0.55;
    for (const bar of bars) {
      for (const score of bar.scores) {
        pen.fillStyle = colour(score === 0 ? "grey" : score > 0 ? "green" : "vermilion");
        const tip = zero - score * unit;
        pen.fillRect(bar.x - 3, Math.min(tip, zero), 6, Math.max(1, Math.abs(tip - zero)));
      }
    }
    pen.globalAlpha = 1;
    pen.strokeStyle = colour("accent"); pen.lineWidth = 2; pen.beginPath();
    let down = false;
    for (let x = 0; x <= width; x += 3) {
      const t = timeAt(x), i = firstAt(scored, t) - 1;
      const fade = i < 0 ? 0 : Math.exp((scored[i].at - t) / data.tau);
      if (fade < LAST_FLOOR) { down = false; continue; }
      const y = zero - scored[i].sum * fade / (scored[i].weights * fade + KAPPA) * unit;
      if (down) { pen.lineTo(x, y); } else { pen.moveTo(x, y); }
      down = true;
    }
    pen.stroke();
    write(10, zero - 10 * unit - 3, data.words.cooperation, 11, 400, colour("fg-muted"));
    write(10, zero + 10 * unit + 11, data.words.conflict, 11, 400, colour("fg-muted"));
  }

  // The whole span below all else, by families, and a frame around what of it is in view. Paper has none, nor low windows.
  const OVERVIEW = {height: 48, least: 400, edge: 16, margin: 8, column: 4, frame: 6};
  const overviewHeight = () => root.classList.contains("paper") || height < OVERVIEW.least ? 0 : OVERVIEW.height;
  const inOverview = y => y > height - overviewHeight();
  const overviewScale = () => { const [from, to] = wholeSpan(); return (to - from) / Math.max(1, width - 2 * OVERVIEW.edge); };
  const overviewTime = x => wholeSpan()[0] + (x - OVERVIEW.edge) * overviewScale();
  function overview() {
    if (!overviewHeight() || !shown.length) { return; }
    const {edge, margin, column} = OVERVIEW, right = width - edge, bottom = height - margin, tall = overviewHeight() - 2 * margin, counts = [];
    pen.fillStyle = colour("panel"); pen.fillRect(edge, bottom - tall, right - edge, tall);
    for (let x = edge, first = firstAt(shown, overviewTime(edge)); x < right; x += column) {
      const end = x + column >= right ? firstAt(shown, overviewTime(right + 1)) : firstAt(shown, overviewTime(x + column));
      counts.push({x, first, end});
      first = end;
    }
    const most = Math.log1p(Math.max(1, ...counts.map(one => one.end - one.first)));
    pen.globalAlpha = 0.7;
    for (const {x, first, end} of counts) {
      const high = (tall - 4) * Math.log1p(end - first) / most;
      let y = bottom;
      for (const [ink, sums] of families) {
        const part = high * (sums[end] - sums[first]) / Math.max(1, end - first);
        if (part) { pen.fillStyle = colour(ink); pen.fillRect(Math.min(x, right - column), y - part, column - 1, part); }
        y -= part;
      }
    }
    pen.globalAlpha = 1;
    pen.strokeStyle = colour("line"); pen.lineWidth = 1; pen.strokeRect(edge + 0.5, bottom - tall + 0.5, right - edge - 1, tall - 1);
    const xOfView = time => Math.min(right, Math.max(edge, edge + (time - wholeSpan()[0]) / overviewScale()));
    const from = Math.min(right - OVERVIEW.frame, xOfView(timeAt(head()))), to = Math.max(from + OVERVIEW.frame, xOfView(timeAt(width)));
    pen.globalAlpha = 0.1; pen.fillStyle = colour("accent"); pen.fillRect(from, bottom - tall, to - from, tall); pen.globalAlpha = 1;
    pen.strokeStyle = colour("accent"); pen.strokeRect(from + 0.5, bottom - tall + 0.5, to - from - 1, tall - 1);
  }

  // The mean score of the events of a range that cooperate and of those that do not; of many, what either adds to the
  // mean of all, so that both are seen and also which prevails.
  function bothSides(first, end) {
    const before = scored[first].before, after = scored[end - 1].after;
    const all = end - first, friendly = after.friendly - before.friendly, hostile = all - friendly, scores = [];
    if (friendly) { scores.push((after.above - before.above) / (all > FEW ? all : friendly)); }
    if (hostile) { scores.push((after.below - before.below) / (all > FEW ? all : hostile)); }
    return scores;
  }

  function marks(axisY) {
    // Events with titles, and those whose bars have rows above the axis, are not counted in heaps.
    const named = new Set(cards.concat(labels.filter(box => !box.held)).map(box => box.event).concat(bars.inView()));
    const boxed = [...named].sort((a, b) => a.rank - b.rank), drawn = [], bins = [];
    const last = firstAt(shown, timeAt(width + 70));
    let next = 0;
    for (let i = firstAt(shown, timeAt(-70)); i < last;) {
      const slot = Math.floor(shown[i].at / scale / BIN);
      const end = Math.max(i + 1, firstAt(shown, (slot + 1) * BIN * scale));
      while (next < boxed.length && boxed[next].rank < i) { next++; }
      if (end - i <= MARKS_PER_BIN) { drawn.push(...shown.slice(i, end)); } else {
        const from = next;
        while (next < boxed.length && boxed[next].rank < end) { drawn.push(boxed[next++]); }
        count(slot, i, end, boxed.slice(from, next), bins);
      }
      i = end;
    }
    for (const e of long) {
      const reaches = (e.from === null || e.from < timeAt(0)) && e.at < timeAt(-70) && (e.to === null || e.to > start);
      if (reaches && drawn.length < 2000 && !named.has(e)) { drawn.push(e); }
    }
    const inDrawn = new Set(drawn);
    drawn.push(...boxed.filter(e => !inDrawn.has(e) && bars.above(e) > 0));
    const peak = Math.max(2, ...bins.map(bin => bin.total));
    for (const bin of bins) { density(bin, peak, axisY); }
    drawn.sort((a, b) => length(b) - length(a) || a.id - b.id);
    bars.ribbon(axisY);
    for (const e of drawn) { bar(e, axisY - bars.above(e)); }
    const places = discs(drawn, bins), placeOf = new Map();
    for (const place of places) { place.events.forEach(e => placeOf.set(e, place)); }
    for (const box of cards) { stem(box.event, box.at, box.y + box.height - 4, axisY, placeOf.get(box.event)); }
    for (const box of labels) {
      if (!box.held) { stem(box.event, box.x, box.y + 2, axisY, placeOf.get(box.event)); }
      write(box.x + LABEL.padding + box.from, box.y + 13, box.text, 11.5, 400, colour("fg"), isToLeft(box.event.title));
    }
    for (const place of places) { if (bars.isThin(place.events[0])) { dot(place, axisY - place.above); } else { disc(place, axisY - place.above); } }
  }
  // Discs that would overlap are one with a count: the most important event has it, those around it join the nearest.
  function discs(drawn, bins) {
    const titled = new Set(cards.concat(labels).map(box => box.event)), lines = new Map(), others = [];
    const lineOf = e => {
      const above = bars.above(e);
      if (!lines.has(above)) { lines.set(above, {above, apart: bars.isThin(e) ? 2 * bars.dot() - 0.1 : APART, places: new Map()}); }
      return lines.get(above);
    };
    const cell = (line, x) => Math.floor(x / line.apart);
    const around = (line, x) => [-1, 0, 1].map(i => line.places.get(cell(line, x) + i)).filter(place => place && Math.abs(place.x - x) < line.apart);
    const order = (a, b) => titled.has(b) - titled.has(a) || b.weight - a.weight || a.lot - b.lot;
    for (const e of drawn.slice().sort(order)) {
      const x = xOf(e.at), line = lineOf(e);
      if (around(line, x).length) { others.push(e); } else { line.places.set(cell(line, x), {x, above: line.above, events: [e], count: 1}); }
    }
    for (const e of others) {
      const x = xOf(e.at), near = around(lineOf(e), x).sort((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x) || a.x - b.x)[0];
      near.events.push(e);
      near.count++;
    }
    const axisLine = lines.get(0);
    for (const bin of axisLine ? bins : []) {
      const near = around(axisLine, bin.x + BIN / 2).find(place => place.x >= bin.x && place.x < bin.x + BIN);
      if (near) { near.count += bin.total; }
    }
    return [...lines.values()].flatMap(line => [...line.places.values()]);
  }
  // Of a card that reaches over an edge, a narrower one is left, unless it would say hardly anything.
  function withinEdges(box) {
    const left = Math.max(box.x, LEFT_EDGE), right = Math.min(box.x + box.width, width - RIGHT_EDGE);
    if (right - left > box.width - 0.01) { return true; }
    const seen = right - left >= LEAST_CARD, needed = box.event === selected || box.event === hovered;
    if (!seen && !needed) { return false; }
    const whole = box.width;
    box.width = Math.max(LEAST_CARD, right - left);
    box.x = box.x < LEFT_EDGE ? Math.min(left, right - box.width) : left;
    box.rows = rowsOf(box.event, whole - box.width, box.height, box.full);
    return true;
  }
  // A label has as much of its title as there is room for: up to the next box that stands in its way, or that box's stem.
  function lengthen() {
    for (const box of labels) {
      let end = width - RIGHT_EDGE;
      for (const others of [cards, labels]) {
        for (const other of others) {
          if (other.at > box.x && other.y < box.y + box.height) { end = Math.min(end, other.at - CARD.gap); }
        }
      }
      const line = cutLine(box.event, Math.max(0, end - box.x - LABEL.padding));
      const hidden = -box.x - LABEL.padding;
      const seen = hidden > 0 ? tailOf(box.event, line.text, hidden + LEFT_EDGE, line.width) : {text: line.text, from: 0};
      box.text = seen.text;
      box.from = seen.from;
      box.width = LABEL.padding + line.width;
    }
    // What says nothing is neither drawn nor to be pressed.
    labels = labels.filter(box => box.text !== "");
  }
  // Of what began before the window and still lasts, the most significant have their titles at its left edge, in rows that
  // are free there; each stays in its row while it can.
  function hold(bottom, top) {
    const titled = new Set(cards.concat(labels).map(box => box.event)), pitch = LABEL.height + LABEL.gap;
    let left = MOST_HELD;
    for (const event of lasting) {
      if (left === 0) { break; }
      if (event.at >= start || titled.has(event)) { continue; }
      const end = Math.min(width - RIGHT_EDGE, edge(event.to, event.flags & OPEN_RIGHT ? width : 0));
      if (end < LEFT_EDGE + LEAST_TAIL) { continue; }
      const rows = Math.floor((bottom - top + LABEL.gap) / pitch);
      for (const row of [event.heldRow || 0, ...Array(rows).keys()]) {
        const box = {event, held: true, x: LEFT_EDGE - LABEL.padding, at: -Infinity, y: bottom - row * pitch - LABEL.height, height: LABEL.height, from: 0};
        const free = freeAt(box, end) - LEFT_EDGE, line = cutLine(event, Math.max(0, free));
        if (row >= rows || free < LEAST_TAIL && line.text !== lineOf(event).text) { continue; }
        labels.push(Object.assign(box, {text: line.text, width: LABEL.padding + line.width}));
        event.heldRow = row;
        left--;
        break;
      }
    }
  }
  // How far to the right a held title may reach: up to a box or a stem in its way.
  function freeAt(box, end) {
    for (const other of cards.concat(labels)) {
      const above = other.y + other.height + LABEL.gap <= box.y, below = other.y >= box.y + box.height + LABEL.gap;
      if (below || above && other.at < 0) { continue; }
      end = Math.min(end, (above ? other.at : other.x) - CARD.gap);
    }
    return end;
  }
  const length = e => e.flags & POINT ? 0 : (e.to === null ? Infinity : e.to) - (e.from === null ? -Infinity : e.from);
  // Straight down to the axis, or with a foot that leads to the disc that its event shares.
  function stem(e, x, from, axisY, place) {
    const y = place ? axisY - place.above : axisY, foot = place && Math.abs(place.x - x) >= 1 ? Math.max(from, y - FOOT) : y;
    pen.globalAlpha = 0.7;
    line(x, from, x, foot, colour(e.type.ink), 1.5);
    if (foot < y) { line(x, foot, place.x, y, colour(e.type.ink), 1.5); }
    pen.globalAlpha = 1;
  }
  // Events that stand too close for marks of their own, by family; those with a card or label are not among them.
  function count(slot, first, end, boxed, bins) {
    const total = end - first - boxed.length, inks = [];
    for (const [ink, sums] of families) {
      inks.push([ink, sums[end] - sums[first] - boxed.filter(e => e.type.family === ink).length]);
    }
    if (total) { bins.push({x: slot * BIN - start / scale, total, inks}); }
  }
  function density(bin, peak, axisY) {
    const total = bin.total, tall = bars.bin() * (0.15 + 0.85 * Math.log(total) / Math.log(peak));
    let bottom = axisY;
    pen.globalAlpha = 0.6;
    for (const [ink, count] of bin.inks) {
      pen.fillStyle = colour(ink);
      pen.fillRect(bin.x, bottom - tall * count / total, BIN, tall * count / total);
      bottom -= tall * count / total;
    }
    pen.globalAlpha = 1;
  }
  const edge = (time, otherwise) => time === null ? otherwise : Math.min(width + 64, Math.max(-64, xOf(time)));
  function bar(e, y) {
    if (e.flags & POINT || bars.isMerged(e)) { return; }
    const {tall, arrow: tip, gap} = bars.size(e), anchor = xOf(e.at);
    const left = edge(e.from, e.flags & OPEN_LEFT ? -64 : anchor), right = edge(e.to, e.flags & OPEN_RIGHT ? width + 64 : anchor);
    const span = Math.max(4, right - left - gap), ink = colour(e.type.ink);
    const into = e.flags & SPAN && e.latestStart !== null ? (edge(e.latestStart, left) - left) / span : 0;
    const out = e.flags & SPAN && e.earliestEnd !== null ? Math.max(into, (edge(e.earliestEnd, right) - left) / span) : 1;
    const shade = alpha => ink + Math.round(alpha * 255).toString(16).padStart(2, "0");
    if (e.flags & SPAN && into <= 0 && out >= 1) { pen.fillStyle = shade(0.7); } else {
      const fill = pen.createLinearGradient(left, 0, left + span, 0);
      const stop = (at, alpha) => fill.addColorStop(Math.min(1, Math.max(0, at)), shade(alpha));
      if (e.flags & SPAN) {
        stop(0, into > 0 ? 0.05 : 0.7); stop(into, 0.7); stop(out, 0.7); stop(1, out < 1 ? 0.05 : 0.7);
      } else { stop(0, 0.05); stop(0.5, 0.7); stop(1, 0.05); }
      pen.fillStyle = fill;
    }
    pen.beginPath(); pen.roundRect(left, y - tall / 2, span, tall, Math.min(tall / 2, span / 2)); pen.fill();
    if (e.flags & ABOUT) { pen.setLineDash([3, 2.5]); pen.strokeStyle = ink; pen.lineWidth = 1; pen.stroke(); pen.setLineDash([]); }
    if (e.flags & OPEN_RIGHT) { arrow(width - 3, -tip, y, ink); }
    if (e.flags & OPEN_LEFT) { arrow(3, tip, y, ink); }
  }
  function arrow(tip, back, y, ink) {
    const half = Math.abs(back);
    pen.fillStyle = ink; pen.beginPath(); pen.moveTo(tip, y); pen.lineTo(tip + back, y - half); pen.lineTo(tip + back, y + half); pen.closePath(); pen.fill();
  }
  const isHollow = e => !(e.flags & (POINT | SPAN)) || e.flags & ABOUT;
  function dot({x, events: [e], events}, y) {
    if (x < -6 || x > width + 6) { return; }
    const radius = bars.dot(), hollow = isHollow(e) && radius >= 2, ink = colour(e.type.ink);
    pen.beginPath(); pen.arc(x, y, hollow ? radius - 0.6 : radius, 0, 2 * Math.PI);
    pen.fillStyle = hollow ? colour("panel") : ink; pen.fill();
    if (hollow) { pen.strokeStyle = ink; pen.lineWidth = 1.2; pen.stroke(); }
    if (events.includes(selected)) { pen.strokeStyle = colour("accent"); pen.lineWidth = 2; pen.beginPath(); pen.arc(x, y, radius + 2, 0, 2 * Math.PI); pen.stroke(); }
  }
  // A number in at most three characters.
  function countText(count) {
    if (count < 1e3) { return String(count); }
    if (count < 1e5) { return Math.floor(count / 1e3) + "k"; }
    return count >= 1e6 && count < 1e7 ? Math.floor(count / 1e6) + "M" : "+";
  }
  function disc(place, axisY) {
    const {x, count} = place, e = place.events[0], hollow = isHollow(e);
    if (x < -6 || x > width + 6) { return; }
    pen.beginPath(); pen.arc(x, axisY, count > 1 ? 7.5 : 5.5, 0, 2 * Math.PI);
    pen.fillStyle = hollow ? colour("panel") : colour(e.type.ink);
    pen.fill();
    if (e.flags & ABOUT) { pen.setLineDash([3, 2.5]); }
    pen.strokeStyle = hollow ? colour(e.type.ink) : colour("panel"); pen.lineWidth = 2; pen.stroke(); pen.setLineDash([]);
    if (count > 1) {
      const ink = hollow ? "fg" : e.type.ink === "blue" ? "on-blue" : "on-hue";
      pen.textAlign = "center";
      const told = countText(count), size = told === "+" ? 11 : 9.5 - told.length;
      write(x, axisY + 0.36 * size, told, size, 600, colour(ink));
      pen.textAlign = "left";
    }
    if (place.events.includes(selected)) { pen.strokeStyle = colour("accent"); pen.beginPath(); pen.arc(x, axisY, 9, 0, 2 * Math.PI); pen.stroke(); }
  }

  function card(box) {
    const {event, width: wide, height: tall, full} = box, ink = colour(event.type.ink), chosen = event === selected;
    const x = box.left, y = box.top;
    const shape = (grown, down) => {
      pen.beginPath();
      pen.roundRect(x - grown, y - grown + down, wide + 2 * grown, tall + 2 * grown, CARD.radius + grown);
    };
    if (chosen) { shape(3, 0); pen.fillStyle = colour("glow"); } else { shape(0, 1); pen.fillStyle = colour("shadow"); }
    pen.fill();
    shape(0, 0); pen.fillStyle = colour("panel"); pen.fill();
    shape(-0.5, 0); pen.strokeStyle = colour(chosen || event === hovered ? "accent" : "line"); pen.lineWidth = 1; pen.stroke();
    pen.fillStyle = ink; pen.fillRect(x + 1, y + 8, 2, tall - 16);
    for (const {row, y: down, tall: high, text, toLeft} of box.rows || linesOf(event, full).rows) {
      if (row === null) { pen.fillStyle = colour("line"); pen.fillRect(x + CARD.left, y + down, 2, high); } else {
        write(x + CARD.left + text.inset, y + down, row, text.size, text.weight, colour(text.ink), toLeft);
      }
    }
  }

  // ---- For keyboards and screen readers ----------------------------------------------------------------------------

  // A button lies over each title that is drawn, unseen, in the order of time; they follow once the timeline is at rest.
  const REST_MS = 150;
  const buttons = [];
  let resting = 0;
  function rest() {
    clearTimeout(resting);
    resting = setTimeout(offer, REST_MS);
    if (layer.contains(document.activeElement)) { layer.classList.add("moving"); }
  }
  function offer() {
    const boxes = (lanes ? lanes.boxes() : cards.concat(labels)).sort((a, b) => a.event.at - b.event.at || a.event.id - b.event.id);
    const focused = buttons.find(button => button.element === document.activeElement), event = focused && focused.event;
    while (buttons.length < boxes.length) { buttons.push(newButton()); }
    buttons.forEach((button, i) => {
      const box = boxes[i];
      button.element.hidden = !box;
      button.event = box ? box.event : null;
      if (!box) { return; }
      button.element.setAttribute("aria-label", spoken(box.event));
      button.element.setAttribute("aria-current", box.event === selected ? "true" : "false");
      const from = box.from || 0;
      for (const [side, px] of [["left", box.x + from], ["top", box.y], ["width", box.width - from], ["height", box.height]]) {
        button.element.style[side] = px.toFixed(1) + "px";
      }
    });
    if (focused) {
      const now = buttons.find(button => button.event === event);
      (now ? now.element : view).focus({preventScroll: true});
    }
    layer.classList.remove("moving");
  }
  function newButton() {
    const element = document.createElement("button"), button = {element, event: null};
    element.type = "button"; element.tabIndex = -1;
    element.addEventListener("click", () => select(button.event, true));
    layer.append(element);
    return button;
  }

  // ---- Moving ----------------------------------------------------------------------------------------------------

  function redraw() { if (!frame) { frame = requestAnimationFrame(draw); } }
  const clampScale = value => Math.min(MAX_SCALE, Math.max(MIN_SCALE, value));
  // Whether all is in view, and is to stay so when the timeline gets another size.
  let fitted = false;
  function zoom(x, factor) { const t = timeAt(x); fitted = false; scale = clampScale(scale / factor); start = t - x * scale; redraw(); }
  function pan(px) { fitted = false; start += px * scale; redraw(); }
  const wholeSpan = () => data.first === data.last ? [data.first - 14 * DAY, data.last + 14 * DAY] : [data.first, data.last];
  function fit() {
    if (!shown.length) { return; }
    fitted = true;
    const [from, to] = wholeSpan();
    scale = clampScale((to - from) / Math.max(1, width - head() - LEFT - RIGHT));
    start = from - (head() + LEFT) * scale;
    redraw();
  }
  function zoomTo(event) {
    const span = event.flags & POINT || event.to === null || event.from === null ? 30 * DAY : Math.max(DAY, event.to - event.from);
    fitted = false;
    scale = clampScale(span * 3 / width);
    start = event.at - width / 3 * scale;
    redraw();
  }
  function reveal(event) {
    const x = xOf(event.at);
    if (lanes) { lanes.reveal(event); }
    if (x < head() + LEFT / 2 || x > width - RIGHT) { fitted = false; start = event.at - width * 0.35 * scale; }
    redraw();
  }

  // ---- Reading ---------------------------------------------------------------------------------------------------

  const spoken = event => event.date + ". " + event.type.name + ". " + event.title;
  // Where the keyboard stays on the timeline, what it came to is said aloud; else the heading is, by its focus.
  function select(event, focus) {
    selected = event;
    said.textContent = event && !focus ? spoken(event) : "";
    detail.replaceChildren();
    detail.hidden = !event;
    document.body.classList.toggle("reading", Boolean(event));
    if (event) {
      const close = document.createElement("button");
      close.type = "button"; close.className = "close"; close.textContent = "×";
      close.setAttribute("aria-label", data.words.close);
      close.addEventListener("click", () => { select(null); view.focus(); });
      const article = articleOf(event, focus);
      detail.append(close, article);
      detail.scrollTop = 0;
      begin(article, focus);
      history.replaceState(null, "", "#event=" + event.id);
    }
    resize();
    if (event) { reveal(event); } else { redraw(); }
  }
  function begin(article, focus) {
    const heading = article.querySelector("h3");
    heading.tabIndex = -1;
    if (focus) { heading.focus({preventScroll: true}); }
  }
  // What the list of all events says of one; of very long chronicles, what is packed for it, as soon as it is unpacked.
  function articleOf(event, focus) {
    const listed = document.getElementById("e" + event.id);
    if (listed) { return listed.firstElementChild.cloneNode(true); }
    const article = document.createElement("article");
    for (const [name, text] of [["p", event.date], ["h3", event.title], ["p", event.type.name]]) {
      const element = document.createElement(name);
      element.textContent = text;
      article.append(element);
    }
    if (packed.length && window.DecompressionStream) {
      unpack(packed[Math.floor(event.id / data.packed)].textContent).then(texts => {
        article.innerHTML = texts[event.id % data.packed];
        if (article.isConnected) { begin(article, focus); }
      });
    }
    return article;
  }
  async function unpack(text) {
    const bytes = Uint8Array.from(atob(text), character => character.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
    return JSON.parse(await new Response(stream).text());
  }
  function step(by) {
    if (!shown.length) { return; }
    const at = selected && shown[selected.rank] === selected ? selected.rank : by > 0 ? -1 : shown.length;
    select(shown[Math.min(shown.length - 1, Math.max(0, at + by))], false);
  }
  function filter() {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    shown = words.length ? events.filter(e => words.every(word => e.words.includes(word))) : events.slice();
    shown.sort((a, b) => a.at - b.at || a.id - b.id);
    shown.forEach((e, i) => { e.rank = i; });
    for (const [ink, sums] of families) { shown.forEach((e, i) => { sums[i + 1] = sums[i] + (e.type.family === ink ? 1 : 0); }); }
    byWeight = shown.slice().sort(heavier);
    lasting = byWeight.filter(e => !(e.flags & POINT));
    long = lasting.slice().sort((a, b) => length(b) - length(a) || a.at - b.at || a.id - b.id);
    bars.arrange(shown);
    plans.clear();
    scored = shown.filter(e => e.score !== null);
    let sum = 0, weights = 0, total = {friendly: 0, above: 0, below: 0};
    scored.forEach((e, i) => {
      const fade = i ? Math.exp((scored[i - 1].at - e.at) / data.tau) : 0;
      sum = sum * fade + e.score; weights = weights * fade + 1;
      e.sum = sum; e.weights = weights;
      e.before = total;
      total = {
        friendly: total.friendly + (e.score < 0 ? 0 : 1),
        above: total.above + Math.max(0, e.score),
        below: total.below + Math.min(0, e.score)
      };
      e.after = total;
    });
    if (lanes) { lanes.filter(new Set(shown)); }
    status.textContent = shown.length === 1 ? data.words.one : data.words.count.replace("{0}", new Intl.NumberFormat(dates.locale).format(shown.length));
    redraw();
  }
  // What lasts, the most significant or the longest first.
  let lasting = [], long = [];

  const boxAt = (boxes, x, y) => boxes.find(box => x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height);
  function eventAt(x, y) {
    const axisY = axis();
    if (lanes && y < axisY - 6) { return lanes.eventAt(x, y); }
    const box = boxAt(cards, x, y) || boxAt(labels, x, y);
    if (box) { return box.event; }
    const thin = bars.at(x, axisY - y);
    if (thin) { return thin; }
    if (Math.abs(y - axisY) > 20) { return null; }
    const near = between(timeAt(x - HIT), timeAt(x + HIT));
    return near.length ? near.reduce((a, b) => Math.abs(xOf(b.at) - x) < Math.abs(xOf(a.at) - x) ? b : a) : null;
  }

  // ---- Input -----------------------------------------------------------------------------------------------------

  const pointers = new Map();
  let moved = 0;
  // Everything that a pointer meets in the timeline is as large as it.
  const place2d = event => ({x: event.offsetX, y: event.offsetY});
  view.addEventListener("wheel", event => {
    event.preventDefault();
    const line = event.deltaMode === 1 ? 16 : 1;
    if (place2d(event).x < head() && !event.shiftKey) { lanes.scrollBy(event.deltaY * line); redraw(); } else if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) { pan((event.deltaX || event.deltaY) * line); } else {
      zoom(place2d(event).x, Math.pow(2, -event.deltaY * line / 240));
    }
  }, {passive: false});
  view.addEventListener("pointerdown", event => {
    if (event.button !== 0) { return; }
    pointers.set(event.pointerId, place2d(event));
    moved = 0;
    centring = inOverview(place2d(event).y);
    if (centring) { centre(place2d(event).x); }
  });
  // What the overview is pressed or dragged at comes to the middle.
  let centring = false;
  function centre(x) { pan(xOf(overviewTime(x)) - (head() + width) / 2); }
  view.addEventListener("pointermove", event => {
    const before = pointers.get(event.pointerId);
    if (!before) { hover(place2d(event)); return; }
    const now = place2d(event);
    if (pointers.size === 2) {
      const other = [...pointers].find(([id]) => id !== event.pointerId)[1];
      const factor = Math.max(8, Math.abs(now.x - other.x)) / Math.max(8, Math.abs(before.x - other.x));
      zoom((now.x + other.x) / 2, factor);
      moved = 99;
    } else {
      moved += Math.abs(now.x - before.x) + (lanes ? Math.abs(now.y - before.y) : 0);
      if (moved > 3 && !view.hasPointerCapture(event.pointerId)) { view.setPointerCapture(event.pointerId); }
      if (centring) { centre(now.x); } else {
        if (lanes) { lanes.scrollBy(before.y - now.y); }
        pan(before.x - now.x);
      }
    }
    pointers.set(event.pointerId, now);
  });
  function hover(at) {
    const box = at && boxAt(cards, at.x, at.y), event = box ? box.event : null;
    if (event === hovered) { return; }
    hovered = event;
    view.classList.toggle("over", Boolean(event));
    redraw();
  }
  view.addEventListener("pointerleave", () => hover(null));
  const release = event => { pointers.delete(event.pointerId); };
  view.addEventListener("pointerup", release);
  view.addEventListener("pointercancel", release);
  view.addEventListener("click", event => {
    if (moved > 3 || event.target !== canvas || centring) { return; }
    const at = place2d(event), hit = eventAt(at.x, at.y);
    if (hit) { select(hit, true); }
  });
  canvas.addEventListener("dblclick", event => {
    const at = place2d(event), box = boxAt(cards, at.x, at.y);
    if (centring) { return; }
    if (box) { zoomTo(box.event); } else { zoom(at.x, 4); }
  });
  const scrollLanes = part => { if (lanes) { lanes.scrollBy(part * height); redraw(); } };
  const keys = {
    ArrowLeft: () => step(-1), ArrowRight: () => step(1), Home: () => step(-Infinity), End: () => step(Infinity),
    "+": () => zoom(width / 2, 1.5), "=": () => zoom(width / 2, 1.5), "-": () => zoom(width / 2, 1 / 1.5),
    w: () => zoom(width / 2, 1.5), s: () => zoom(width / 2, 1 / 1.5), a: () => pan(-width / 6), d: () => pan(width / 6),
    PageUp: () => scrollLanes(-0.8), PageDown: () => scrollLanes(0.8),
    f: fit, z: () => { if (selected) { zoomTo(selected); } },
    Enter: () => { if (selected) { select(selected, true); } },
    Escape: () => { select(null); view.focus(); },
    "/": () => search.focus()
  };
  document.addEventListener("keydown", event => {
    const typing = event.target === search;
    if (typing && event.key === "Escape") { search.value = ""; filter(); view.focus(); return; }
    if (typing && event.key === "Enter") { view.focus(); step(1); return; }
    const inTimeline = event.target === document.body || view.contains(event.target) || detail.contains(event.target);
    const pressed = event.target.closest && event.target.closest("a, button");
    if (typing || !inTimeline || event.ctrlKey || event.metaKey || event.altKey || (pressed && event.key === "Enter")) { return; }
    const action = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (action) { event.preventDefault(); action(); }
  });
  search.addEventListener("input", filter);
  document.getElementById("closer").addEventListener("click", () => zoom(width / 2, 1.5));
  document.getElementById("farther").addEventListener("click", () => zoom(width / 2, 1 / 1.5));
  document.getElementById("whole").addEventListener("click", fit);
  document.querySelectorAll("#all [data-event]").forEach(button => button.addEventListener("click", () => {
    const event = events[Number(button.dataset.event)];
    if (event) { view.scrollIntoView(); select(event, true); }
  }));

  function resize() {
    const box = view.getBoundingClientRect();
    width = box.width; height = box.height;
  }
  new ResizeObserver(() => { resize(); if (fitted) { fit(); } draw(); }).observe(view);
  // A browser lays a page out for paper only after this, so the timeline is given its size there beforehand.
  const PAPER = {width: 680, height: 420, ratio: 4};
  const onScreen = {};
  const paint = paper => { root.classList.toggle("paper", paper); colours.clear(); };
  window.addEventListener("beforeprint", () => {
    Object.assign(onScreen, {start, scale});
    paint(true);
    const room = () => Math.max(1, width - head() - LEFT - RIGHT), before = room(), first = timeAt(head() + LEFT);
    view.style.width = PAPER.width + "px"; view.style.height = PAPER.height + "px"; view.style.flex = "none";
    ({width, height} = PAPER);
    scale = clampScale(scale * before / room());
    start = first - (head() + LEFT) * scale;
    draw();
  });
  window.addEventListener("afterprint", () => {
    view.style.width = view.style.height = view.style.flex = "";
    ({start, scale} = onScreen);
    paint(false);
    resize(); draw();
  });
  document.body.classList.add("live");
  filter();
  resize();
  // What a page shows first waits for no frame: a browser without a window may never ask for one.
  const showAll = () => { fit(); draw(); };
  document.fonts.ready.then(() => {
    plans.clear(); advances.clear();
    events.forEach(event => { event.line = event.label = event.lines = event.fullLines = null; });
    if (lanes) { lanes.replan(); }
    showAll();
    const asked = /^#event=(\d+)$/.exec(location.hash);
    if (asked && events[asked[1]]) { select(events[asked[1]], false); draw(); }
  });
  showAll();
})();
