/// <reference path="../../src/options/content.d.ts" />
