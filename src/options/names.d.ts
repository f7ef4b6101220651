/// <reference path="../background/names.d.ts" />
