/// Every address of the reading room.
enum Routes {
  static let all: [Route] =
    pages + OriginalRoutes.all + EntryRoutes.all + APIRoutes.all
    + ImportRoutes.all + RegistryRoutes.all + ReviewRoutes.all
    + [.get("zahlen", ChartsPage.answer)] + assets

  private static let pages: [Route] = [
    .get("/", StartPage.answer),
    .get("suche", SearchPage.answer),
    .get("suche.atom", SearchFeed.answer),
    .get("gefragt", AskedPage.answer),
    .get("zitieren/*", CitationPage.answer),
    .get("drucksache/*", PaperPage.answer),
    .get("vergleich/*/*", ComparisonPage.answer),
  ]

  private static let assets: [Route] = [
    Assets.style.route, Assets.script.route, Assets.icon.route,
    .get("robots.txt") { _, _ in .text("User-agent: *\nDisallow: /\n") },
  ]
}
