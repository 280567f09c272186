/* Comfort only. Every page works without this file; nothing leaves the browser. */
(() => {
  "use strict";
  const page = document.documentElement;
  const all = (selector) => document.querySelectorAll(selector);
  const make = (name, text, attributes) => Object.assign(document.createElement(name), { textContent: text }, attributes);

  // Ticks of a runbook: kept for this tab and this page, and forgotten with the tab.
  const ticks = "ticks " + location.pathname;
  const store = (() => { try { return sessionStorage; } catch { return null; } })();
  const ticked = new Set((store?.getItem(ticks) ?? "").split(" "));
  for (const box of all(".step input")) {
    const step = box.closest(".step").id;
    box.checked = ticked.has(step);
    box.addEventListener("change", () => {
      ticked[box.checked ? "add" : "delete"](step);
      store?.setItem(ticks, [...ticked].join(" ").trim());
    });
  }

  // Copy a command. Where the browser has no clipboard for this page, there is no button.
  if (navigator.clipboard && window.isSecureContext) {
    for (const run of all(".cmd .run")) {
      const button = make("button", "Copy", { type: "button" });
      button.addEventListener("click", async () => {
        const done = await navigator.clipboard.writeText(run.querySelector("code").textContent).then(() => true, () => false);
        button.textContent = done ? "Copied" : "Not copied";
        setTimeout(() => { button.textContent = "Copy"; }, 2000);
      });
      run.append(button);
    }
  }

  // Only the latest version counts its days from today; all others keep the words of their day.
  if ("live" in page.dataset) {
    const now = new Date();
    const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
    for (const time of all("time[data-due]")) {
      const days = Math.round((Date.parse(time.dateTime.slice(0, 10)) - today) / 864e5);
      const count = Math.abs(days) === 1 ? "1 day" : Math.abs(days) + " days";
      const words = days === 0 ? "today" : days > 0 ? "in " + count : count + " ago";
      const said = time.nextElementSibling;
      if (!said?.classList.contains("rel")) time.after(make("span", ", " + words, { className: "rel" }));
      else said.textContent = said.classList.contains("s") ? words : ", " + words;
    }
  }

  // The list of all pages, narrowed while one types; "/" and Ctrl K lead to it.
  const find = document.querySelector("#find");
  const field = find?.querySelector("input");
  if (field) {
    find.hidden = false;
    field.addEventListener("input", () => {
      const words = field.value.toLowerCase().split(/\s+/);
      for (const file of all(".files > li")) {
        const text = file.textContent.toLowerCase();
        file.hidden = !words.every((word) => text.includes(word));
      }
      for (const list of all(".files")) list.closest("section").hidden = !list.querySelector("li:not([hidden])");
    });
    if (location.hash === "#find") field.focus();
  }
  const picker = document.querySelector(".pick");
  addEventListener("keydown", (event) => {
    if (event.key === "Escape" && picker?.open) {
      picker.open = false;
      picker.querySelector("summary").focus();
    }
    const typing = event.target.closest?.("input, textarea, select");
    const asked = (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey)
      || (event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey));
    if (!asked) return;
    event.preventDefault();
    if (field) field.focus();
    else document.querySelector(".find")?.click();
  });
  addEventListener("click", (event) => {
    if (picker?.open && !picker.contains(event.target)) picker.open = false;
  });

  // What prints is all of it.
  addEventListener("beforeprint", () => { for (const fold of all("main details")) fold.open = true; });

  // A version is written once and cannot know what came after it: versions.js can.
  const known = window.handbackVersions;
  const here = page.dataset.version;
  if (known && here && known.latest !== here && !("live" in page.dataset)) {
    const root = document.querySelector('link[rel="stylesheet"]').getAttribute("href").replace(/style\.css$/, "");
    const banner = document.getElementById("page.newer");
    const link = make("a", known.latest, { href: root + "../latest/index.html" });
    const note = make("span", "");
    banner.append(make("span", ""));
    banner.firstChild.append(make("b", "Newer version: "), link, note);
    banner.hidden = false;
    if (location.protocol.startsWith("http") && page.dataset.source) {
      fetch(root + "../latest/pages.json").then((answer) => answer.json()).then((pages) => {
        const there = pages[page.dataset.source];
        if (!there) note.textContent = ". This page is gone there.";
        else {
          link.href = root + "../latest/" + there.url;
          note.textContent = there.object === page.dataset.object ? ". This page is the same there." : ". This page changed there.";
        }
      }).catch(() => { /* said already: there is a newer version */ });
    }
  }
})();
