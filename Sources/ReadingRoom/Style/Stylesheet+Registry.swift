extension Stylesheet {
  /// Registry, review and charts.
  static let registry = """
    .lead { max-width: 46rem; font-size: 1.1rem; }
    .ways ul { display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; list-style: none; padding: 0; margin: 0 0 1rem; }
    .filter { display: flex; flex-wrap: wrap; gap: .6rem 1rem; align-items: end; margin: 0 0 1rem; }
    .filter p { margin: 0; } .filter label { display: block; font-size: .85rem; color: var(--soft); }
    .filter input, .filter select, .review input { font: inherit; padding: .35rem .5rem; max-width: 100%; border: 1px solid var(--soft); border-radius: .3rem; background: var(--card); color: var(--text); }
    .filter button { padding: .35rem 1rem; }
    @media (max-width: 30rem) { .filter p { width: 100%; } .filter input, .filter select { width: 100%; } }
    .rows { border-collapse: collapse; width: 100%; font-size: .95rem; }
    .rows th, .rows td { text-align: left; vertical-align: top; padding: .4rem 1rem .4rem 0; border-bottom: 1px solid var(--line); overflow-wrap: break-word; hyphens: auto; }
    .rows thead th { color: var(--soft); font-weight: 400; font-size: .85rem; overflow-wrap: normal; }
    .rows tbody th { font-weight: 600; } .rows tbody th .place { display: block; font-weight: 400; }
    .rows td .value { display: inline-block; margin-right: .2rem; }
    .value.proposed { text-decoration-style: dotted; }
    .disputed { color: var(--warn); font-weight: 700; text-decoration: none; }
    @media screen and (max-width: 50rem) {
      .rows thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
      .rows tr, .rows th, .rows td { display: block; border: 0; padding: .1rem 0; }
      .rows tr { border-bottom: 1px solid var(--line); padding: .5rem 0; }
      .rows td:empty { display: none; }
      .rows td[data-title]::before { content: attr(data-title) ": "; color: var(--soft); }
    }
    .statement { border-top: 1px solid var(--line); padding: .7rem 0; max-width: 48rem; }
    .statement h3 { font-weight: 400; } .statement h3 a { font-weight: 600; overflow-wrap: anywhere; }
    blockquote { margin: .4rem 0; padding-left: .9rem; border-left: 3px solid var(--line); overflow-wrap: anywhere; }
    blockquote p { margin: .2rem 0; white-space: pre-line; }
    .badge.accepted { color: var(--good); border-color: currentColor; }
    .badge.proposed, .badge.changed { color: var(--warn); border-color: currentColor; }
    .badge.contradicts, .badge.rejected { color: var(--bad); border-color: currentColor; }
    .gap { border: 1px dashed currentColor; border-radius: .3rem; padding: 0 .4rem; }
    .sides, .review { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr)); gap: 0 2.5rem; }
    .side .statement { border: 0; }
    .window { display: block; width: 100%; max-height: 26rem; background: #fff; border: 1px solid var(--line); }
    .window rect { fill: #e8b800; fill-opacity: .28; }
    .claim { font-size: 1.3rem; margin: .6rem 0 .2rem; overflow-wrap: anywhere; } .claim .kind { color: var(--soft); }
    .decide { display: flex; flex-wrap: wrap; gap: .6rem; align-items: center; margin: 1rem 0; }
    .review details { margin: .5rem 0; } .review summary { cursor: pointer; color: var(--link); }
    .review label { display: block; } .review input { width: 100%; max-width: 28rem; } .review details p { margin: .4rem 0; }
    button.no, button.quiet { background: var(--card); color: var(--link); }
    button.no { color: var(--bad); border-color: currentColor; }
    .quiet { padding: .1rem .6rem; font-size: .9rem; }
    kbd { font: .8em ui-monospace, monospace; border: 1px solid currentColor; border-radius: .2rem; padding: 0 .3em; opacity: .85; }
    @media (hover: none) { kbd { display: none; } }
    .last { display: flex; flex-wrap: wrap; gap: .3rem 1rem; align-items: baseline; border-left: 3px solid var(--line); padding-left: .8rem; }
    .log { list-style: none; padding: 0; } .log li { padding: .4rem 0; border-top: 1px solid var(--line); }
    .log .way { border: 0; padding-top: 0; } .undone { color: var(--soft); }
    .pair { border-top: 1px solid var(--line); }
    .draft textarea { max-width: 60rem; }
    .chart { max-width: 52rem; } .chart svg, .figures svg { display: block; width: 100%; height: auto; overflow: visible; }
    .axis, text.count { font: 12px system-ui, sans-serif; fill: var(--soft); } text.count { fill: var(--text); }
    .figures .axis { font-size: 10.5px; }
    .middle { text-anchor: middle; } .end { text-anchor: end; }
    .grid { stroke: var(--line); } .bar { fill: var(--link); } a:hover .bar, a:focus .bar { fill: var(--warn); }
    .line path { fill: none; stroke: currentColor; stroke-width: 2.5; } .line circle { fill: currentColor; } .line .target { fill: transparent; }
    .line a:hover .target, .line a:focus .target { fill: var(--mark); }
    .c0 { color: #1d6fb8; } .c1 { color: #c25b00; } .c2 { color: #2a8a4a; } .c3 { color: #a0399e; } .c4 { color: #8a7400; } .c5 { color: #b3243c; }
    .c1 path { stroke-dasharray: 8 4; } .c2 path { stroke-dasharray: 2 4; } .c3 path { stroke-dasharray: 10 3 2 3; } .c4 path { stroke-dasharray: 5 5; } .c5 path { stroke-dasharray: 12 6; }
    .legend { list-style: none; display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; padding: 0; font-size: .92rem; }
    .swatch { display: inline-block; width: .9em; height: .9em; border-radius: .15em; background: currentColor; vertical-align: -.08em; }
    .figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr)); gap: 1rem 2.5rem; }
    .figures figure { margin: 0; min-width: 0; } .figures figcaption { overflow-wrap: anywhere; }
    .figures .shares { height: 1.4rem; }
    .share.answered { fill: #2a8a4a; background: #2a8a4a; } .share.partial { fill: #c9a400; background: #c9a400; } .share.referred { fill: #1d6fb8; background: #1d6fb8; }
    .share.refused { fill: #b3243c; background: #b3243c; } .share.notAnswered { fill: #777; background: #777; }
    a:hover .share, a:focus .share { fill-opacity: .7; }
    .wide { overflow-x: auto; } .numbers { border-collapse: collapse; font-size: .92rem; }
    .numbers th, .numbers td { padding: .25rem .7rem .25rem 0; border-bottom: 1px solid var(--line); text-align: right; font-variant-numeric: tabular-nums; }
    .numbers th:first-child { text-align: left; font-weight: 400; }
    .passage { border-bottom: 3px solid var(--mark); }

    """
}
