package import Companion

extension TestHouse {
  /// Returns when nothing waits to be reflected on.
  package func reflected(_ resident: Resident) async {
    while await resident.hasReflectionsLeft() { await Task.yield() }
  }
}

extension TestHouse {
  /// Returns when the account's key is dropped.
  package func locked(_ resident: Resident) async {
    while await house.isAtHome(resident.id) { await Task.yield() }
  }

  /// Returns when everything the account ever said can be found.
  package func searchable(_ resident: Resident) async {
    while !resident.isSearchable { await Task.yield() }
  }
}
