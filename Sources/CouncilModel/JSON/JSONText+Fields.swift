package import FoundationEssentials

/// Fields of an object: a key and its value.
extension JSONText {
  package mutating func field(_ key: StaticString, _ value: String) {
    self.key(key)
    write(value)
  }

  /// Null where absent.
  package mutating func field(_ key: StaticString, _ value: String?) {
    self.key(key)
    if let value { write(value) } else { null() }
  }

  package mutating func field(_ key: StaticString, _ value: Int) {
    self.key(key)
    write(value)
  }

  package mutating func field(_ key: StaticString, _ value: Bool) {
    self.key(key)
    write(value)
  }

  package mutating func field(_ key: StaticString, _ value: Decimal) {
    self.key(key)
    write(value)
  }

  /// Null where absent.
  package mutating func field(_ key: StaticString, _ value: Decimal?) {
    self.key(key)
    if let value { write(value) } else { null() }
  }

  package mutating func field(_ key: StaticString, _ value: some JSONWritable) {
    self.key(key)
    write(value)
  }

  package mutating func field(_ key: StaticString, _ values: [some JSONWritable]) {
    self.key(key)
    write(values)
  }

  // MARK: Left out where absent

  package mutating func field(_ key: StaticString, ifPresent value: String?) {
    if let value { field(key, value) }
  }

  package mutating func field(_ key: StaticString, ifPresent value: Int?) {
    if let value { field(key, value) }
  }

  package mutating func field(_ key: StaticString, ifPresent value: Decimal?) {
    if let value { field(key, value) }
  }
}
