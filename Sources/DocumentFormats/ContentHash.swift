internal import CPoppler

/// Names bytes by their content.
package enum ContentHash {
  /// SHA-256 in lower-case hexadecimal digits, computed by GLib, which PDF reading needs anyway.
  package static func sha256(_ bytes: [UInt8]) -> String {
    guard let digits = g_compute_checksum_for_data(G_CHECKSUM_SHA256, bytes, gsize(bytes.count))
    else { preconditionFailure("GLib does not know SHA-256") }
    defer { g_free(digits) }
    return String(cString: digits)
  }
}
