/// The registry's pages.
enum RegistryRoutes {
  static let all: [Route] =
    [
      .get("verzeichnis", RegistryPage.answer),
      .get("verzeichnis/eintrag/*", EntityPage.answer),
      .get("verzeichnis/widersprueche", ConflictsPage.answer),
      .get("verzeichnis/luecken", GapsPage.answer),
      .get("verzeichnis/anfrage", InquiryPage.answer),
    ] + RegistryExports.routes
}
