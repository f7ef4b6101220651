/* Nothing: a browser is taken to be ready when its extension's worker runs. */
