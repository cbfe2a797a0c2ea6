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
    // "/" leads to the box.
    document.addEventListener("keydown", (event) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target.closest("input, textarea, select")) return;
      const box = document.getElementById("q");
      if (box) { event.preventDefault(); box.focus(); }
    });

    """
}
