import Facilitation
import Journal

/// Opens a session to write to it; a fault is its sentence.
func openJournal(at path: String) throws -> SessionFile {
  do {
    return try SessionFile.open(at: path)
  } catch {
    throw Failure(error.sentence)
  }
}

/// Reads a session without writing anything; a fault is its sentence.
func readSession(at path: String) throws -> SavedSession {
  do {
    return try SavedSession(at: path)
  } catch {
    throw Failure(error.sentence)
  }
}
