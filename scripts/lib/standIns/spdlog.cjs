// Stands in for @vscode/spdlog, a native module that VS Code writes its log files with: without it every start prints an
// error, and output channels of extensions stay empty.
const { appendFileSync, mkdirSync } = require('node:fs');
const { dirname } = require('node:path');

const LEVELS = ['trace', 'debug', 'info', 'warning', 'error', 'critical', 'off'];
const INFO = 2;

class Logger {
  #file;
  #level = INFO;
  #stamped = true;

  /** @param {string} file */
  constructor(file) {
    this.#file = file;
    mkdirSync(dirname(file), { recursive: true });
  }

  /**
   * @param {number} level
   * @param {string} message
   */
  #write(level, message) {
    if (level < this.#level) return;
    const stamp = new Date().toISOString().replace('T', ' ').replace('Z', '');
    appendFileSync(this.#file, this.#stamped ? `${stamp} [${LEVELS[level]}] ${message}\n` : message);
  }

  /** @param {string} message */
  trace = (message) => this.#write(0, message);
  /** @param {string} message */
  debug = (message) => this.#write(1, message);
  /** @param {string} message */
  info = (message) => this.#write(INFO, message);
  /** @param {string} message */
  warn = (message) => this.#write(3, message);
  /** @param {string} message */
  error = (message) => this.#write(4, message);
  /** @param {string} message */
  critical = (message) => this.#write(5, message);

  getLevel() {
    return this.#level;
  }
  /** @param {number} level */
  setLevel(level) {
    this.#level = level;
  }
  setPattern() {}
  clearFormatters() {
    this.#stamped = false;
  }
  flush() {}
  drop() {}
}

/**
 * @param {string} _name
 * @param {string} file
 */
const create = async (_name, file) => new Logger(file);

// Named one by one: an ES module that imports this one sees only what is assigned so.
exports.createRotatingLogger = create;
exports.createAsyncRotatingLogger = create;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
