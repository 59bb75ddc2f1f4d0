'use strict';
// Stand-in for VS Code's native device id: every machine is the same one.
exports.getDeviceId = async () => '00000000-0000-4000-8000-000000000000';
