'use strict';
// Plain-JavaScript stand-in for VS Code's native logger: appends lines to the log file, no rotation.
const fs = require('node:fs');

const names = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];

class Logger {
  constructor(file) {
    this.file = file;
    this.level = 2;
    this.raw = false;
    this.open = true;
  }
  write(level, text) {
    if (level < this.level || !this.open) return;
    const line = this.raw ? text : `${new Date().toISOString()} [${names[level]}] ${text}\n`;
    try {
      fs.appendFileSync(this.file, line);
    } catch {
      this.open = false; // the folder was removed at shutdown: nothing is left to log to
    }
  }
  setLevel(level) {
    this.level = level;
  }
  getLevel() {
    return this.level;
  }
  setPattern() {}
  clearFormatters() {
    this.raw = true;
  }
  flush() {}
  drop() {
    this.open = false;
  }
}
names.forEach((name, level) => {
  Logger.prototype[name] = function log(text) {
    this.write(level, text);
  };
});

// One by one: VS Code imports them by name from an ES module, which sees only assignments of this form.
exports.version = 0;
exports.setFlushOn = () => {};
exports.setLevel = () => {};
exports.shutdown = () => {};
exports.createRotatingLogger = async (_name, file) => new Logger(file);
exports.createAsyncRotatingLogger = exports.createRotatingLogger;
