import TextMatching

/// Values by the hash of bytes, for millions of looks a second.
///
/// Only 64 bits of a hash are kept, not the bytes: two words of a list of thousands have the same
/// hash once in 10^12 lists, and the tests of the lists would see it.
struct ByteHashTable: Sendable {
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

  /// What was set for a hash; nil where nothing was.
  func value(_ hash: StableHash) -> UInt32? {
    var slot = hash.slot(keys.count - 1)
    while keys[slot] != 0 {
      if keys[slot] == hash.value { return values[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return nil
  }

  /// Sets a value where none is yet; says whether it did.
  @discardableResult
  mutating func insert(_ hash: StableHash, _ value: UInt32) -> Bool {
    if count * 2 >= keys.count { grow() }
    var slot = hash.slot(keys.count - 1)
    while keys[slot] != 0 {
      if keys[slot] == hash.value { return false }
      slot = (slot + 1) & (keys.count - 1)
    }
    keys[slot] = hash.value
    values[slot] = value
    count += 1
    return true
  }

  private mutating func grow() {
    let (oldKeys, oldValues) = (keys, values)
    keys = Array(repeating: 0, count: oldKeys.count * 2)
    values = Array(repeating: 0, count: oldKeys.count * 2)
    count = 0
    for (key, value) in zip(oldKeys, oldValues) where key != 0 {
      insert(StableHash(key), value)
    }
  }
}
