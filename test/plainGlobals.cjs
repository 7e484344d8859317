'use strict';
const { createRequire } = require('node:module');
const vm = require('node:vm');

/** The environment that Jest brings along. */
const { TestEnvironment } = createRequire(require.resolve('jest'))('jest-environment-node');
const { createContext } = vm;

/**
 * Jest's environment for Node with ordinary globals. Jest makes the globals a proxy, which is asked at every look at
 * `Array` or `Math`: that doubled the time of the suites that look at many cells.
 */
class PlainGlobals extends TestEnvironment {
  constructor(...settings) {
    vm.createContext = () => createContext(vm.constants.DONT_CONTEXTIFY);
    try {
      super(...settings);
    } finally {
      vm.createContext = createContext;
    }
  }
}

module.exports = PlainGlobals;
