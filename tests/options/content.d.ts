/// <reference path="../../src/options/names.d.ts" />
