/* Empty: the bench only waits for the worker to start. */
