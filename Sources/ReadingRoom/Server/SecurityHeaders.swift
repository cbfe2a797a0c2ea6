/// What every answer tells the browser not to do.
enum SecurityHeaders {
  /// A route's own header of the same name takes its place.
  static let all: [(name: String, value: String)] = [
    ("Content-Security-Policy", policy),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "same-origin"),
    ("X-Frame-Options", "DENY"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
    ("Cache-Control", "no-cache"),
    ("Vary", "Cookie, Accept-Language"),
  ]

  /// Nothing from another host, nothing written into the page itself.
  private static let policy = [
    "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'",
    "connect-src 'self'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'",
  ].joined(separator: "; ")

  /// For a letter's own bytes: should a browser show them after all, they can do nothing.
  static let sandbox = ("Content-Security-Policy", "sandbox; default-src 'none'")
}
