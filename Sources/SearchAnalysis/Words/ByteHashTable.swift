/// Values by the hash of bytes, for millions of looks a second.
///
/// Only 64 bits of a hash are kept, not the bytes: two words of a list of thousands have the same
/// hash once in 10^12 lists, and the tests of the lists would see it.
struct ByteHashTable: Sendable {
  static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  /// 0 where a slot is empty.
  private var keys: [UInt64]
  private var values: [UInt32]
  private var count = 0

  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    values = Array(repeating: 0, count: size)
  }

  /// The hash of some bytes and one more (FNV-1a).
  static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 { bytes.reduce(seed, hash) }

  func value(_ hash: UInt64) -> UInt32? {
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & (keys.count - 1)
    while keys[slot] != 0 {
      if keys[slot] == hash { return values[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return nil
  }

  /// Sets a value where none is yet; says whether it did.
  @discardableResult
  mutating func insert(_ hash: UInt64, _ value: UInt32) -> Bool {
    if count * 2 >= keys.count { grow() }
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & (keys.count - 1)
    while keys[slot] != 0 {
      if keys[slot] == hash { return false }
      slot = (slot + 1) & (keys.count - 1)
    }
    keys[slot] = hash
    values[slot] = value
    count += 1
    return true
  }

  private mutating func grow() {
    let (oldKeys, oldValues) = (keys, values)
    keys = Array(repeating: 0, count: oldKeys.count * 2)
    values = Array(repeating: 0, count: oldKeys.count * 2)
    count = 0
    for (key, value) in zip(oldKeys, oldValues) where key != 0 { insert(key, value) }
  }
}
