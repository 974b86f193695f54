// Look through window.searchEntries: [kind, title, file, other names, text] each. Nothing is sent anywhere.
(() => {
  "use strict";
  const LIMIT = 60;
  const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const words = (text) => fold(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const entries = window.searchEntries.map(([kind, title, file, names, text]) => ({
    kind, title, file, names, text, named: fold(title), parts: words(title), also: words(names), known: new Set(names.split(" ")),
  }));

  function scoreOf(word, entry) {
    if (entry.parts.includes(word)) return 12;
    if (entry.known.has(word) || entry.also.includes(word)) return 9;
    if (entry.parts.some((part) => part.startsWith(word))) return 7;
    if (entry.also.some((part) => part.startsWith(word))) return 5;
    if (entry.named.includes(word) || entry.names.includes(word)) return 3;
    return entry.text.includes(word) ? 1 : 0;
  }

  function score(entry, asked, whole) {
    const scores = asked.map((word) => scoreOf(word, entry));
    if (scores.includes(0)) return 0;
    const sum = scores.reduce((one, other) => one + other, 0) / asked.length;
    const exactly = entry.named === whole || entry.known.has(whole) || entry.named.startsWith(whole + " ");
    return sum + (exactly ? 8 : 0);
  }

  function find(text) {
    const asked = words(text);
    const whole = fold(text.trim());
    return !asked.length ? [] : entries
      .map((entry) => [score(entry, asked, whole), entry])
      .filter(([points]) => points > 0)
      .sort((a, b) => b[0] - a[0] || a[1].title.length - b[1].title.length)
      .map(([, entry]) => entry);
  }

  function shown(entry, root) {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = root + "/" + entry.file;
    link.textContent = entry.title;
    const kind = document.createElement("span");
    kind.className = "quiet";
    kind.textContent = entry.kind;
    item.append(link, " ", kind);
    return item;
  }

  function show(text) {
    const list = document.getElementById("found");
    const said = document.getElementById("outcome");
    const found = find(text);
    const message = !found.length ? said.dataset.none : found.length > LIMIT ? said.dataset.capped : said.dataset.found;
    said.textContent = text.trim() ? message.replace("{count}", found.length).replace("{shown}", LIMIT) : "";
    list.replaceChildren(...found.slice(0, LIMIT).map((entry) => shown(entry, list.dataset.root)));
  }

  const field = document.getElementById("query");
  field.value = new URLSearchParams(location.search).get("q") || "";
  show(field.value);
  field.form.addEventListener("submit", (event) => {
    event.preventDefault();
    history.replaceState(null, "", "?q=" + encodeURIComponent(field.value));
    show(field.value);
  });
})();
