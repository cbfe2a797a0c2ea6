/// The pages' style, part by part.
enum Stylesheet {
  static let text = base + parts + paper + registry + print

  /// Colours, type, and what is on every page.
  private static let base = """
    :root { --ground: #fbfaf7; --text: #1c1b19; --soft: #5c5850; --line: #d9d4c8; --card: #fff;
      --link: #1d4e89; --mark: #ffe58a; --warn: #8a3b00; --good: #1d6b3a; --bad: #9b1c1c; }
    @media (prefers-color-scheme: dark) { :root { --ground: #16171a; --text: #e8e6e1; --soft: #aaa69c;
      --line: #3a3b40; --card: #1f2024; --link: #8fbdf5; --mark: #5c4d00; --warn: #f0a868;
      --good: #7fd09a; --bad: #f29a9a; } }
    * { box-sizing: border-box; }
    html { scroll-behavior: smooth; scroll-padding-top: 1rem; }
    @media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
    body { margin: 0; background: var(--ground); color: var(--text);
      font: 1.0625rem/1.55 Charter, "Bitstream Charter", "Source Serif 4", Georgia, serif; }
    a { color: var(--link); text-underline-offset: .15em; }
    :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
    h1 { font-size: 1.7rem; line-height: 1.2; margin: .5rem 0 1rem; overflow-wrap: break-word; hyphens: auto; }
    h2 { font-size: 1.2rem; line-height: 1.3; margin: 1.2rem 0 .4rem; }
    h3 { font-size: 1.05rem; margin: 0; }
    .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    .skip { position: absolute; left: -100vw; }
    .skip:focus { left: 1rem; top: .5rem; background: var(--card); padding: .5rem; z-index: 9; }
    .top, .foot, main { max-width: 90rem; margin: 0 auto; padding: .8rem 1.2rem; }
    .top { display: flex; flex-wrap: wrap; gap: .4rem 2rem; align-items: baseline;
      border-bottom: 1px solid var(--line); }
    .brand { font-weight: 700; font-size: 1.2rem; color: var(--text); text-decoration: none; }
    .top ul { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; list-style: none; margin: 0; padding: 0; }
    .top [aria-current] { color: var(--text); font-weight: 700; }
    .visitor { margin-left: auto; }
    .visitor button { padding: .1rem .6rem; }
    .foot { border-top: 1px solid var(--line); margin-top: 3rem; color: var(--soft); font-size: .9rem; }
    .place, .note, .kicker { color: var(--soft); font-size: .92rem; margin: .1rem 0; }
    .warning { color: var(--warn); }

    """

  /// The box, hits, facets, chips.
  private static let parts = """
    .find label { display: block; margin-bottom: .3rem; }
    .box { display: flex; gap: .5rem; max-width: 46rem; }
    .box input { flex: 1; min-width: 0; font: inherit; padding: .5rem .7rem;
      border: 1px solid var(--soft); border-radius: .3rem; background: var(--card); color: var(--text); }
    textarea { font: inherit; width: 100%; max-width: 46rem; padding: .5rem .7rem; background: var(--card);
      color: var(--text); border: 1px solid var(--soft); border-radius: .3rem; }
    button { font: inherit; padding: .5rem 1.1rem; border: 1px solid var(--link); border-radius: .3rem;
      background: var(--link); color: var(--ground); cursor: pointer; }
    .sums { color: var(--soft); }
    .halves { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr)); gap: 0 3rem; }
    .papers, .topics { list-style: none; padding: 0; }
    .papers li { margin-bottom: .7rem; }
    .papers .place { display: block; }
    .topics a { display: flex; justify-content: space-between; gap: 1rem; max-width: 26rem; padding: .12rem 0; text-decoration: none; }
    .topics a:hover { text-decoration: underline; }
    .start { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: 1rem 1.4rem 1.3rem; margin-top: .8rem; }
    .start .box { max-width: none; } .start h1 { margin-top: 0; }
    .doors { list-style: none; padding: 0; display: grid; gap: .6rem; } .doors a { font-weight: 600; } .doors span { display: block; color: var(--soft); font-size: .92rem; }
    .found { display: grid; grid-template-columns: 15rem minmax(0, 1fr); gap: 2.5rem; margin-top: 1rem; }
    @media (max-width: 50rem) { .found { grid-template-columns: minmax(0, 1fr); gap: 1rem; } .found .facets { order: 2; } }
    .facet ul { list-style: none; margin: .3rem 0 1rem; padding: 0; font-size: .92rem; }
    .facet summary { cursor: pointer; font-weight: 700; }
    .facet a, .facet .empty { display: flex; justify-content: space-between; gap: .5rem; padding: .15rem 0; overflow-wrap: anywhere; }
    .facet a { text-decoration: none; }
    .facet a:hover { text-decoration: underline; }
    .facet [aria-current] { font-weight: 700; }
    .empty, .count { color: var(--soft); }
    .count { font-variant-numeric: tabular-nums; }
    .summary { font-size: 1rem; font-weight: 400; margin: 0; }
    .sorts a { margin-left: .6rem; }
    .sorts [aria-current] { color: var(--text); text-decoration: none; font-weight: 700; }
    .hit { border-top: 1px solid var(--line); padding: 1rem 0; max-width: 48rem; }
    .question { font-weight: 600; margin: .4rem 0 .2rem; }
    .question a { color: inherit; text-decoration: none; }
    .question a:hover { text-decoration: underline; }
    .hit .answer { margin: .2rem 0; }
    mark { background: var(--mark); color: inherit; padding: 0 .1em; border-radius: .15em; }
    .number { color: var(--soft); }
    .signs { margin: .3rem 0; }
    .badge { display: inline-block; font-size: .8rem; border: 1px solid var(--line); border-radius: 1rem; padding: 0 .6rem; color: var(--soft); }
    .scan { font-size: .75rem; color: var(--soft); }
    .badge.answered { color: var(--good); border-color: currentColor; }
    .badge.refused, .badge.notAnswered { color: var(--bad); border-color: currentColor; }
    .badge.partial, .badge.referred { color: var(--warn); border-color: currentColor; }
    .chips { list-style: none; display: flex; flex-wrap: wrap; gap: .35rem; padding: 0; margin: .4rem 0 0; }
    .chip { display: inline-block; font-size: .88rem; line-height: 1.4; border: 1px solid var(--line); background: var(--card); border-radius: .3rem; padding: .1rem .5rem; color: var(--text); text-decoration: none; overflow-wrap: anywhere; }
    .chip:hover { border-color: var(--link); }
    .chip .kind { color: var(--soft); }
    .states { list-style: none; display: flex; flex-wrap: wrap; gap: .3rem 1.6rem; padding: 0; }
    .files { border-collapse: collapse; width: 100%; font-size: .92rem; }
    .files th, .files td { text-align: left; vertical-align: top; padding: .3rem .8rem .3rem 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
    .upload input[type=file] { font: inherit; max-width: 100%; }
    .upload label { display: block; }
    .pages { display: flex; gap: 1.2rem; margin: 1rem 0; }

    """

  /// A letter beside its pages.
  private static let paper = """
    .head { display: grid; gap: .1rem 1rem; margin: 0 0 1.2rem; }
    .head div { display: grid; grid-template-columns: 10rem minmax(0, 1fr); }
    .head dt { color: var(--soft); }
    .head dd { margin: 0; overflow-wrap: anywhere; }
    @media (max-width: 30rem) { .head div { grid-template-columns: minmax(0, 1fr); padding: .15rem 0; } .head dt { font-size: .85rem; }
      h1 { font-size: 1.3rem; } .top, .foot, main { padding: .6rem .9rem; } }
    .letter { max-width: 46rem; min-width: 0; }
    .exchange { border-top: 1px solid var(--line); padding: .3rem 0 1rem; }
    .exchange:target { box-shadow: -4px 0 0 var(--link); padding-left: .8rem; }
    .answer p { margin: .5rem 0; overflow-wrap: anywhere; }
    .answer .list, .answer .table, .rest p { white-space: pre-line; }
    .none { color: var(--soft); font-style: italic; }
    .mark { background: var(--mark); color: inherit; text-decoration: underline; text-decoration-thickness: 1px; border-radius: .15em; }
    mark.word { background: none; box-shadow: 0 0 0 2px var(--warn); }
    .lit, :target.mark, mark:target { outline: 2px solid var(--link); }
    .rest p { margin: .3rem 0; font-size: .92rem; }
    .rest .kind { color: var(--soft); font-size: .8rem; }
    .hash { overflow-wrap: anywhere; font-size: .8rem; }
    @media (min-width: 70rem) {
      .beside { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 2.5rem; align-items: start; }
      .original { position: sticky; top: 0; height: 100vh; overflow-y: auto; scroll-behavior: smooth; }
    }
    .page { margin: 0 0 1.5rem; }
    .page figcaption { color: var(--soft); font-size: .85rem; }
    .sheet { position: relative; }
    .sheet img { display: block; width: 100%; height: auto; background: #fff; border: 1px solid var(--line); }
    .sheet svg { position: absolute; inset: 0; width: 100%; height: 100%; }
    .sheet rect { fill: #e8b800; fill-opacity: .28; stroke: none; }
    .sheet .word rect { fill: none; stroke: #8a3b00; stroke-width: 1.5; }
    .chips .cite { margin-left: .2rem; padding: 0 .3rem; text-decoration: none; font-size: .88rem; }
    .sheet a:hover rect, .sheet a:focus rect, .sheet a:target rect, .sheet .lit rect { fill: #1d4e89; fill-opacity: .35; stroke: #1d4e89; }

    """

  /// On paper: black on white whatever the screen's colours, what is read and no more.
  private static let print = """
    @media print { :root { --ground: #fff; --text: #000; --soft: #444; --line: #bbb; --card: #fff;
        --link: #000; --mark: #eee; --warn: #000; --good: #000; --bad: #000; }
      .top, .foot, .facets, .find, .skip, .sorts, .pages, .original, .ways, .filter, .decide,
      .review details, .cite, kbd, .last form { display: none; }
      body { font-size: 10pt; } .rows, .rows .place, .rows thead th { font-size: 8pt; } .rows th, .rows td { padding-right: .4rem; } .found, .beside { display: block; } .letter { max-width: none; }
      mark, .mark { text-decoration: underline; } a { text-decoration: none; }
      .exchange, .hit, .statement, .conflict, .rows tr, figure { break-inside: avoid; } }

    """
}
