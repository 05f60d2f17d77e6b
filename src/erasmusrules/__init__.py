"""The rules of Erasmus+ as Python data."""
