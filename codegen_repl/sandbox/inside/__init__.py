"""What runs inside the sandbox: the launcher that locks the door behind itself, and its warden.

These modules are started by a bare interpreter that cannot see the rest of the package, so they import only
the standard library and each other, and as little of it as they can: every import is paid for on every run.
"""
