/// <reference path="../../../src/panel/content.d.ts" />
