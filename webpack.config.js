const path = require('node:path');

/**
 * Each application becomes one file: our own sources are bundled, packages stay in node_modules.
 * Types are checked by `tsc` (npm run typecheck); swc only translates, which keeps a build at a few seconds.
 */
module.exports = (options) => ({
  ...options,
  devtool: 'source-map',
  externals: [
    ({ request }, done) =>
      /^(\.|\/|@grid\/)/.test(request) ? done() : done(null, `commonjs ${request}`),
  ],
  module: { rules: [{ test: /\.ts$/, exclude: /node_modules/, use: { loader: 'swc-loader' } }] },
  resolve: {
    extensions: ['.ts', '.js', '.json'],
    alias: { '@grid': path.resolve(__dirname, 'libs') },
  },
  plugins: [],
});
