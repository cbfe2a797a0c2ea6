internal import Foundation
enum Tuning { static func d(_ n: String, _ v: Double) -> Double { ProcessInfo.processInfo.environment["T_" + n].flatMap { Double($0) } ?? v } }
