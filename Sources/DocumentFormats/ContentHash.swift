import CPoppler

/// Names a file by its bytes.
package enum ContentHash {
  /// SHA-256 in 64 lower-case hexadecimal digits.
  package static func sha256(_ bytes: [UInt8]) -> String {
    guard let digits = g_compute_checksum_for_data(G_CHECKSUM_SHA256, bytes, gsize(bytes.count))
    else { return "" }
    defer { g_free(digits) }
    return String(cString: digits)
  }
}
