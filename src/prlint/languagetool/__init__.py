"""LanguageTool as the deep engine: put in place, started, asked, and its answers brought back to the source.

A run asks a LanguageTool that runs already, or starts one of its own on the loopback device and ends it. What is sent
to it is under embargo: `address` decides where a text may go, `transport` goes there and nowhere else.
"""
