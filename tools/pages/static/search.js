// Look through window.searchEntries: [kind, title, file, other words] each. Nothing is sent anywhere.
(() => {
  "use strict";
  const LIMIT = 60;
  const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const words = (text) => fold(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const entries = window.searchEntries.map(([kind, title, file, more]) => ({ kind, title, file, more, named: fold(title), parts: words(title), others: new Set(more.split(" ")) }));

  function score(entry, asked) {
    let sum = 0;
    for (const word of asked) {
      if (entry.parts.includes(word)) sum += 12;
      else if (entry.parts.some((part) => part.startsWith(word))) sum += 7;
      else if (entry.others.has(word)) sum += 6;
      else if (entry.named.includes(word)) sum += 4;
      else if (entry.more.includes(word)) sum += 2;
      else return 0;
    }
    return sum / asked.length + (asked.length === entry.parts.length && asked.every((word) => entry.parts.includes(word)) ? 6 : 0);
  }

  function find(text) {
    const whole = fold(text.trim());
    const asked = words(text);
    if (!asked.length) return [];
    return entries
      .map((entry) => [score(entry, asked) + (entry.others.has(whole) || entry.named.startsWith(whole + " ") ? 8 : 0), entry])
      .filter(([points]) => points > 0)
      .sort((a, b) => b[0] - a[0] || a[1].title.length - b[1].title.length)
      .map(([, entry]) => entry);
  }

  function show(text) {
    const list = document.getElementById("found");
    const outcome = document.getElementById("outcome");
    const found = find(text);
    const message = !found.length ? outcome.dataset.none : found.length > LIMIT ? outcome.dataset.capped : outcome.dataset.found;
    outcome.textContent = text.trim() ? message.replace("{count}", found.length).replace("{shown}", LIMIT) : "";
    list.replaceChildren(...found.slice(0, LIMIT).map((entry) => {
      const item = document.createElement("li");
      const kind = document.createElement("span");
      kind.className = "quiet";
      kind.textContent = entry.kind;
      const link = document.createElement("a");
      link.href = list.dataset.root + "/" + entry.file;
      link.textContent = entry.title;
      item.append(link, " ", kind);
      return item;
    }));
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
