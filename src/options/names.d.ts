/// <reference path="../background/names.d.ts" />
/// <reference path="./pack.d.ts" />
