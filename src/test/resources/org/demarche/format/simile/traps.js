// a comment with { and "
var timeline_data = {
  'dateTimeFormat': 'iso8601', // more
  wikiURL: "http://example.org/",
  'events': [
    { 'start': '1900', 'end': '1902', 'title': 'Lasts' },
    { start: "1910-01", end: "1911-02", durationEvent: false, title: "Instant between" },
    { start: "1910", end: "1911", isDuration: true, title: "Negated" },
    { s: "1920-05-06", t: "Short names", d: "Say \"so\" <i>here</i>", eid: "x1" },
    { start: new Date(2006, 5, 28), title: 'A constructor' },
    { start: new Date("2006-06-28T10:30:00Z"), title: 'Of a text', trackNum: 3, },
    { start: '2006-06-31', title: 'It\'s no day' },
  ]
};
