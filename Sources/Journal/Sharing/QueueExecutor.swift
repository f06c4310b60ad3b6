import Dispatch

/// Runs an actor on a queue of its own, where it may wait for a lock or a disk without keeping the
/// program's other tasks from a thread.
public final class QueueExecutor: SerialExecutor {
  let queue: DispatchQueue

  /// An executor with a queue of this name.
  public init(label: String) {
    queue = DispatchQueue(label: label, qos: .userInitiated)
  }

  /// Runs a job after those before it.
  public func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
  }

  /// Traps where it is called from elsewhere.
  public func checkIsolated() {
    dispatchPrecondition(condition: .onQueue(queue))
  }
}
