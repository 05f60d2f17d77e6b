"""The words of the programme: actions, fields, activities, roles, venues and countries, with their labels."""
