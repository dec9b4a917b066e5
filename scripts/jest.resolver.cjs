/** CommonJS first; a package that only offers `import` is resolved by that, then transformed. `./x.js` may mean `./x.ts`. */
module.exports = (request, options) => {
  try {
    return options.defaultResolver(request, options);
  } catch {
    if (/^\.{1,2}\//.test(request) && request.endsWith('.js')) {
      for (const ending of ['.ts', '.tsx']) {
        try {
          return options.defaultResolver(request.slice(0, -3) + ending, options);
        } catch {
          // the next ending
        }
      }
    }
    return options.defaultResolver(request, { ...options, conditions: ['node', 'import', 'default'] });
  }
};
