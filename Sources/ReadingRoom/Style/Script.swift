/// The pages' script: comfort only, everything works without it.
enum Script {
  static let text = """
    "use strict";
    // Words in the text and their mark on the page light up together.
    const partner = (element) => {
      const id = element.id || "";
      const pairs = { "f-": "m-", "m-": "f-", "t-": "w-", "w-": "t-" };
      const other = pairs[id.slice(0, 2)] ? pairs[id.slice(0, 2)] + id.slice(2) : "";
      return other ? document.getElementById(other) : null;
    };
    for (const [on, off] of [["pointerover", "pointerout"], ["focusin", "focusout"]]) {
      document.addEventListener(on, (event) => {
        const mark = event.target.closest && event.target.closest("[id^='f-'],[id^='m-'],[id^='t-'],[id^='w-']");
        if (!mark) return;
        mark.classList.add("lit");
        const other = partner(mark);
        if (other) other.classList.add("lit");
      });
      document.addEventListener(off, () => {
        for (const mark of document.querySelectorAll(".lit")) mark.classList.remove("lit");
      });
    }
    // Whoever comes for an answer sees its place on the page, too.
    const show = () => {
      const answer = location.hash.startsWith("#a-") && document.getElementById(decodeURIComponent(location.hash.slice(1)));
      const mark = answer && answer.querySelector("mark.word[id], a.mark[id]");
      const place = mark && partner(mark);
      const pane = document.querySelector(".original");
      if (!place || !pane || pane.scrollHeight <= pane.clientHeight) return;
      pane.scrollTop += place.getBoundingClientRect().top - pane.getBoundingClientRect().top - pane.clientHeight / 3;
    };
    addEventListener("load", show);
    addEventListener("hashchange", show);
    // The box suggests words of the archive for the one that is being typed.
    const words = document.getElementById("woerter");
    if (words) {
      const input = document.getElementById("q");
      let waiting = 0, asked = "";
      const suggest = async () => {
        const text = input.value;
        const word = /[\\p{L}\\p{N}-]{2,}$/u.exec(text);
        if (!word || word[0] === asked) return;
        asked = word[0];
        const answer = await fetch("/api/v1/suggestions?limit=8&q=" + encodeURIComponent(asked));
        if (!answer.ok || input.value !== text) return;
        const before = text.slice(0, text.length - asked.length);
        words.replaceChildren(...(await answer.json()).rows.map((row) => new Option("", before + row)));
      };
      input.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(suggest, 150); });
    }
    // Files one by one, with progress; also dropped onto the form.
    const form = document.querySelector("form.upload");
    if (form) {
      const bar = form.querySelector("progress");
      const note = form.querySelector("[role=status]");
      const send = async (files) => {
        const list = [...files];
        let done = 0, taken = 0, failed = 0, letter = "";
        bar.hidden = false; bar.max = list.length; bar.value = 0;
        const next = async () => {
          for (let file = list.shift(); file; file = list.shift()) {
            let state = "", answered = {};
            try {
              const answer = await fetch("/einlesen/dateien/" + encodeURIComponent(file.name), {
                method: "PUT", body: file, headers: { "X-Form-Word": form.dataset.word },
              });
              answered = answer.ok ? await answer.json() : {};
              state = answered.state || "";
            } catch { state = ""; }
            if (state === "imported" || state === "duplicate") { taken += 1; letter = answered.letter; } else failed += 1;
            bar.value = ++done;
            const numbers = [taken, failed, list.length];
            note.textContent = form.dataset.progress.replace(/\\{\\}/g, () => numbers.shift());
          }
        };
        await Promise.all([next(), next(), next(), next()]);
        // To the letter, to all that were taken, or to those that were not.
        location.assign(failed ? "/einlesen" : taken === 1 ? "/drucksache/" + letter : "/einlesen?zustand=imported");
      };
      form.addEventListener("submit", (event) => {
        event.preventDefault();
        send(form.querySelector("input[type=file]").files);
      });
      form.addEventListener("dragover", (event) => event.preventDefault());
      form.addEventListener("drop", (event) => { event.preventDefault(); send(event.dataTransfer.files); });
    }
    // One key a decision: what stands in the key's own sign on the page.
    document.addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      if (event.target.closest("input, textarea, select")) return;
      const target = [...document.querySelectorAll("[data-key]")].find((one) => one.dataset.key === event.key);
      if (!target) return;
      event.preventDefault();
      if (target.tagName !== "SUMMARY") { target.click(); return; }
      target.parentElement.open = true;
      const field = target.parentElement.querySelector("input:not([type=hidden])");
      if (field) { field.focus(); field.select(); }
    });
    // "/" leads to the box.
    document.addEventListener("keydown", (event) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target.closest("input, textarea, select")) return;
      const box = document.getElementById("q");
      if (box) { event.preventDefault(); box.focus(); }
    });

    """
}
