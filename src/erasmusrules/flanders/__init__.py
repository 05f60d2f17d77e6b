"""Flanders: who receives its applications, and to which fields its schools belong."""
