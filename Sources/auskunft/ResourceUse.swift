internal import ConfinedWorkers
internal import Foundation

/// What this process and its workers have used.
struct ResourceUse: Encodable {
  /// In seconds.
  var ownCPU: Double
  var workerCPU: Double
  /// In MiB; of the workers, the largest.
  var ownPeakMemory: Double
  var workerPeakMemory: Double

  init(workers: WorkerUsage) {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    ownCPU = Self.seconds(usage.ru_utime) + Self.seconds(usage.ru_stime)
    workerCPU = workers.cpu / .seconds(1)
    ownPeakMemory = Self.mebibytes(usage.ru_maxrss)
    workerPeakMemory = Self.mebibytes(workers.peakMemory)
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1e6
  }

  private static func mebibytes(_ kibibytes: Int) -> Double {
    (Double(kibibytes) / 102.4).rounded() / 10
  }
}
