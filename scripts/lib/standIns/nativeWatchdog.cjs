// Stands in for native-watchdog, a native module that ends an extension host whose server is gone.

/** @param {number} pid the server's */
exports.start = (pid) => {
  setInterval(() => {
    try {
      process.kill(pid, 0);
    } catch {
      process.exit(1);
    }
  }, 1000).unref();
};
exports.exit = process.exit;
