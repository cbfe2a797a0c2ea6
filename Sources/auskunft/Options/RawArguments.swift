/// The program's arguments byte for byte: as text, what is not UTF-8 in them was replaced.
enum RawArguments {
  /// The bytes that the operating system gave for these arguments, which stand in its order.
  static func bytes(of arguments: [String]) -> [[UInt8]] {
    var raw = damaged[...]
    return arguments.map { argument in
      guard let index = raw.firstIndex(where: { String(decoding: $0, as: UTF8.self) == argument })
      else { return Array(argument.utf8) }
      defer { raw = raw[(index + 1)...] }
      return raw[index]
    }
  }

  /// Those that are not UTF-8.
  private static var damaged: [[UInt8]] {
    (0..<Int(CommandLine.argc)).compactMap { index in
      guard let argument = CommandLine.unsafeArgv[index] else { return nil }
      var bytes: [UInt8] = []
      var next = argument
      while next.pointee != 0 {
        bytes.append(UInt8(bitPattern: next.pointee))
        next += 1
      }
      return String(validating: bytes, as: UTF8.self) == nil ? bytes : nil
    }
  }
}
