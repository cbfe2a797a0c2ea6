/// The pages' script: comfort only, everything works without it.
enum Script {
  static let text = """
    "use strict";
    // Words in the text and their mark on the page light up together.
    const partner = (element) => {
      const id = element.id || "";
      const other = id.startsWith("f-") ? "m-" + id.slice(2) : id.startsWith("m-") ? "f-" + id.slice(2) : "";
      return other ? document.getElementById(other) : null;
    };
    for (const [on, off] of [["pointerover", "pointerout"], ["focusin", "focusout"]]) {
      document.addEventListener(on, (event) => {
        const mark = event.target.closest && event.target.closest("[id^='f-'],[id^='m-']");
        if (!mark) return;
        mark.classList.add("lit");
        const other = partner(mark);
        if (other) other.classList.add("lit");
      });
      document.addEventListener(off, () => {
        for (const mark of document.querySelectorAll(".lit")) mark.classList.remove("lit");
      });
    }
    // Files one by one, with progress; also dropped onto the form.
    const form = document.querySelector("form.upload");
    if (form) {
      const bar = form.querySelector("progress");
      const note = form.querySelector("[role=status]");
      const send = async (files) => {
        const list = [...files];
        let done = 0, taken = 0, failed = 0;
        bar.hidden = false; bar.max = list.length; bar.value = 0;
        const next = async () => {
          for (let file = list.shift(); file; file = list.shift()) {
            let state = "";
            try {
              const answer = await fetch("/einlesen/dateien/" + encodeURIComponent(file.name), {
                method: "PUT", body: file, headers: { "X-Form-Word": form.dataset.word },
              });
              state = answer.ok ? (await answer.json()).state : "";
            } catch { state = ""; }
            if (state === "imported" || state === "duplicate") taken += 1; else failed += 1;
            bar.value = ++done;
            note.textContent = `${taken} eingelesen, ${failed} nicht, ${list.length} warten noch`;
          }
        };
        await Promise.all([next(), next(), next(), next()]);
        location.reload();
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
