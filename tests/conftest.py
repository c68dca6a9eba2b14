"""What all tests share: how patient the property tests are."""

from hypothesis import HealthCheck, settings

# A busy machine is no fault of the code: how long an example takes is not judged.
settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("patient")
