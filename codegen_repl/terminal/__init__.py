"""The terminal: the only place that draws and the only one that knows prompt_toolkit.

`repl.run` is its door. Nothing here decides what a step means; it shows, asks, and calls the conversation.
"""
