'use strict';
// Stand-in for VS Code's native watchdog: nothing watches the parent process.
exports.start = () => {};
exports.exit = (code) => process.exit(code || 0);
